import { strong } from '@tiendo/domain/wording/segment.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { chairSignature, committee, committeeName } from '../issuers.ts';
import type { Block, PaperFile } from '../layout/official-paper.ts';
import type { DossierSubject, PaperHead } from './dossier-facts.ts';
import { onePaper } from './one-paper.ts';
import { paragraph } from './sentences.ts';

/** One article: its first paragraph stands behind its number, the others follow. */
export type Article = readonly [first: string, ...others: string[]];

const articleBlocks = ([first, ...others]: Article, place: number): Block[] => [
  { is: 'paragraph', words: [strong(`Điều ${place + 1}. `), { text: first, strong: false }] },
  ...others.map(paragraph),
];

/** Who carries out a decision on a commune, and from when it holds: the last article. */
export const executionArticle = ({ commune, district, province }: DossierSubject): Article => {
  const local = [district, commune].flatMap((unit) =>
    unit === null ? [] : [`Chủ tịch ${committeeName(unit)}`],
  );
  return [
    `Chánh Văn phòng ${committeeName(province)}; Thủ trưởng các sở, ban, ngành liên quan; Chánh Văn phòng Điều phối nông thôn mới ${unitTitle(province, 'vi')}; ${local.join('; ')} và các cơ quan, đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này.`,
    'Quyết định này có hiệu lực kể từ ngày ký./.',
  ];
};

/** Quyết định of the chair of the province's people's committee on a commune. `bases`: each from its first word on. */
export function decisionFile(
  head: PaperHead,
  subject: DossierSubject,
  { abstract, bases, articles }: { abstract: string; bases: readonly string[]; articles: readonly Article[] },
): PaperFile {
  const decider = committeeName(subject.province);
  return onePaper(head, decider, {
    kind: 'QUYẾT ĐỊNH',
    abstract,
    issuer: committee(subject.province),
    symbol: 'QĐ-UBND',
    addressees: [],
    body: [
      { is: 'centred', text: `CHỦ TỊCH ${decider.toLocaleUpperCase('vi')}` },
      { is: 'bases', bases },
      { is: 'centred', text: 'QUYẾT ĐỊNH:' },
      ...articles.flatMap(articleBlocks),
    ],
    closing: {
      is: 'issued',
      recipients: [`Như Điều ${articles.length}`, ...head.recipients, 'Lưu: VT'],
      signature: chairSignature(head.signer),
    },
  });
}
