import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { ReviewVerdict } from '@tiendo/domain/dossiers/review.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { JudgedCriterion } from './dossier-facts.ts';
import { capitalised, outOf, shareOf } from './dossier-words.ts';

/** What a paper tells of a criterion, assessed by the commune itself or reviewed; `unknown` where nobody has said. */
type ToldVerdict = Verdict | ReviewVerdict | 'unknown';

type Told = JudgedCriterion<Verdict | ReviewVerdict>;

const words: Record<ToldVerdict, string> = {
  met: 'đạt',
  basically_met: 'cơ bản đạt',
  not_met: 'chưa đạt',
  more_evidence: 'đề nghị bổ sung',
  not_assessed: 'không xét',
  unknown: 'chưa đánh giá',
};

/** A verdict as tables of papers write it: `Chưa đạt`. */
export const verdictTitle = (verdict: Verdict | ReviewVerdict | null): string =>
  capitalised(words[verdict ?? 'unknown']);

/** `tiêu chí số 10 (Thu nhập)`; the number alone where the name is not known. */
export const criterionTitle = ({ number, name }: Pick<JudgedCriterion, 'number' | 'name'>): string =>
  name === null ? `tiêu chí số ${number}` : `tiêu chí số ${number} (${name})`;

const verdictOrder: readonly ToldVerdict[] = [
  'met',
  'basically_met',
  'not_met',
  'more_evidence',
  'not_assessed',
  'unknown',
];

/** `Đạt: 17/19 tiêu chí (89,47%)`, for each verdict that any criterion has; the first one always. */
export function verdictSums(criteria: readonly Told[]): readonly string[] {
  return verdictOrder.flatMap((verdict) => {
    const part = criteria.filter((criterion) => (criterion.verdict ?? 'unknown') === verdict).length;
    if (part === 0 && verdict !== 'met') return [];
    return [`${capitalised(words[verdict])}: ${outOf(shareOf(part, criteria.length), 'tiêu chí')}`];
  });
}

/** The criteria met, of all: `17/19 tiêu chí`. */
export const metOfAll = (criteria: readonly Told[]): string =>
  `${formatInteger(criteria.filter(({ verdict }) => verdict === 'met').length, 'vi')}/${formatInteger(criteria.length, 'vi')} tiêu chí`;
