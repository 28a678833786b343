import type { RevocationGround } from '@tiendo/domain/dossiers/revocation.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { committeeName } from '../issuers.ts';
import type { PaperFile } from '../layout/official-paper.ts';
import { type Article, decisionFile, executionArticle } from './decision.ts';
import type { DossierSubject, JudgedCriterion, PaperHead, PaperReference } from './dossier-facts.ts';
import {
  attainment,
  communeTitle,
  officialDate,
  outOf,
  referenceWords,
  shareOf,
  wholePlace,
} from './dossier-words.ts';
import { criterionTitle } from './verdict-sums.ts';

/**
 * Why a recognition is withdrawn. `failing`: the criteria not met on the day, of `criteria` in the set; `ground`: what
 * speaks for it, 30 to under 50 % of the criteria not met with a key one among them, or 50 % and more
 * (Quyết định 18/2022/QĐ-TTg). `key`: whether the criterion is one of the key ones.
 */
export type WithdrawalGrounds = {
  readonly asOf: CalendarDate | null;
  readonly criteria: number;
  readonly failing: readonly (Pick<JudgedCriterion, 'number' | 'name'> & { readonly key: boolean })[];
  readonly ground: RevocationGround;
};

/** `recognition`: the decision that is withdrawn; `bases` as of a recognition. */
export type WithdrawalDecision = {
  readonly head: PaperHead;
  readonly subject: DossierSubject;
  readonly bases: readonly string[];
  readonly recognition: PaperReference;
  readonly grounds: WithdrawalGrounds;
};

function ruleWords({ ground, failing }: WithdrawalGrounds): string {
  if (ground === 'half_not_met') return 'thuộc trường hợp không đạt từ 50% số tiêu chí trở lên';
  const key = failing.filter((criterion) => criterion.key).map(criterionTitle);
  return `thuộc trường hợp không đạt từ 30% đến dưới 50% số tiêu chí, trong đó có ${key.join('; ')}`;
}

function withdrawn({ subject, recognition, grounds }: WithdrawalDecision): Article {
  const { asOf, criteria, failing } = grounds;
  const share = outOf(shareOf(failing.length, criteria), 'tiêu chí');
  return [
    `Thu hồi ${referenceWords(recognition)} về việc công nhận ${wholePlace(subject)} ${attainment(subject)}.`,
    `Lý do thu hồi: tính đến ${officialDate(asOf)}, ${communeTitle(subject)} không đạt ${share}, gồm: ${failing.map(criterionTitle).join('; ')}; ${ruleWords(grounds)}.`,
  ];
}

const duties = ({ commune, district }: DossierSubject): Article => [
  `${committeeName(district ?? commune)} công khai Quyết định này; ${committeeName(commune)} rà soát, xây dựng kế hoạch khắc phục các tiêu chí không đạt.`,
];

/** Quyết định thu hồi, with its grounds. */
export function withdrawalDecisionFile(decision: WithdrawalDecision): PaperFile {
  const { head, subject, bases } = decision;
  return decisionFile(head, subject, {
    abstract: `Về việc thu hồi Quyết định công nhận ${communeTitle(subject)} ${attainment(subject)}`,
    bases,
    articles: [withdrawn(decision), duties(subject), executionArticle(subject)],
  });
}
