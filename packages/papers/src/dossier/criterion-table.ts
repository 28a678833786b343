import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import { committeeName, committeeSignature } from '../issuers.ts';
import { dots, orDots } from '../layout/dots.ts';
import type { PaperFile, TableBlock, TableCell } from '../layout/official-paper.ts';
import type { DossierSubject, JudgedCriterion, PaperHead, PaperReference } from './dossier-facts.ts';
import { attainingCommune, noBasis, referenceWords } from './dossier-words.ts';
import { sentence } from './sentences.ts';
import { verdictSums, verdictTitle } from './verdict-sums.ts';

/** `threshold` and `result` in words, as the domain writes them; null where no basis or no result is known, as is a verdict. */
export type TabledIndicator = {
  readonly code: string | null;
  readonly text: string;
  readonly threshold: string | null;
  readonly result: string | null;
  readonly verdict: Verdict | null;
  readonly note: string | null;
};

export type TabledCriterion = JudgedCriterion & {
  readonly note: string | null;
  readonly indicators: readonly TabledIndicator[];
};

/** `attachedTo`: the paper that the table goes with, where there is one. Of the head number and date are not used. */
export type CriterionTable = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly setName: string;
  readonly criteria: readonly TabledCriterion[];
  readonly attachedTo: PaperReference | null;
};

const columns: TableBlock['columns'] = [
  { heading: 'TT', share: 5, align: 'center' },
  { heading: 'Tên tiêu chí', share: 13, align: 'left' },
  { heading: 'Nội dung chỉ tiêu', share: 30, align: 'both' },
  { heading: 'Chuẩn', share: 15, align: 'center' },
  { heading: 'Kết quả thực hiện', share: 13, align: 'center' },
  { heading: 'Tự đánh giá', share: 10, align: 'center' },
  { heading: 'Ghi chú', share: 14, align: 'left' },
];

const indicatorRow = ({ code, text, threshold, result, verdict, note }: TabledIndicator): string[] => [
  code === null ? text : `${code}. ${text}`,
  threshold ?? noBasis,
  orDots(result),
  verdictTitle(verdict),
  note ?? '',
];

/** A row for the criterion as a whole, then one for each indicator; number and name stand once beside them. */
function criterionRows({
  number,
  name,
  verdict,
  note,
  indicators,
}: TabledCriterion): (string | TableCell)[][] {
  const rows = indicators.length + 1;
  return [
    [
      { text: `${number}`, strong: true, rows },
      { text: name ?? dots, strong: true, rows },
      { text: 'Đánh giá chung tiêu chí', strong: true, columns: 3 },
      { text: verdictTitle(verdict), strong: true },
      note ?? '',
    ],
    ...indicators.map(indicatorRow),
  ];
}

/** Biểu chi tiết: how the commune stands with every criterion and indicator of the set, on landscape pages. */
export function criterionTableFile({
  head,
  subject,
  setName,
  criteria,
  attachedTo,
}: CriterionTable): PaperFile {
  const title = 'Biểu chi tiết kết quả thực hiện các tiêu chí nông thôn mới';
  return {
    title: `${title} - ${attainingCommune(subject)}`,
    author: committeeName(subject.commune),
    draft: head.draft,
    simulated: head.simulated,
    parts: [
      {
        is: 'annex',
        label: null,
        title,
        attachedTo: attachedTo === null ? null : referenceWords(attachedTo),
        orientation: 'landscape',
        body: [
          sentence(`Đề nghị xét, công nhận: ${attainingCommune(subject)}`),
          sentence(`Bộ tiêu chí áp dụng: ${setName}`),
          { is: 'table', columns, rows: criteria.flatMap(criterionRows) },
          sentence(`Tổng hợp tự đánh giá: ${verdictSums(criteria).join('; ')}`),
        ],
        signature: committeeSignature(head.signer),
      },
    ],
  };
}
