import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import type { KnownVerdict } from '@tiendo/domain/wording/verdict-words.ts';
import type { JudgedCriterion } from './dossier-facts.ts';
import { capitalised, outOf } from './dossier-words.ts';

/** A verdict of a review, which can also ask for more evidence. */
export type ReviewVerdict = KnownVerdict | 'more_evidence';

const words: Record<ReviewVerdict, string> = {
  met: 'đạt',
  basically_met: 'cơ bản đạt',
  not_met: 'chưa đạt',
  more_evidence: 'đề nghị bổ sung',
  not_assessed: 'không xét',
  unknown: 'chưa đánh giá',
};

/** A verdict as tables of papers write it: `Chưa đạt`. */
export const verdictTitle = (verdict: ReviewVerdict): string => capitalised(words[verdict]);

/** `Tiêu chí 10 (Thu nhập)`; the number alone where the name is not known. */
export const criterionTitle = ({ number, name }: Pick<JudgedCriterion, 'number' | 'name'>): string =>
  name === null ? `tiêu chí số ${number}` : `tiêu chí số ${number} (${name})`;

const verdictOrder: readonly ReviewVerdict[] = [
  'met',
  'basically_met',
  'not_met',
  'more_evidence',
  'not_assessed',
  'unknown',
];

/** `đạt: 17/19 tiêu chí (89,47%)`, for each verdict that any criterion has; the first one always. */
export function verdictSums(criteria: readonly JudgedCriterion<ReviewVerdict>[]): readonly string[] {
  return verdictOrder.flatMap((verdict) => {
    const part = criteria.filter((criterion) => criterion.verdict === verdict).length;
    if (part === 0 && verdict !== 'met') return [];
    const sum = outOf({ part, whole: criteria.length }, 'tiêu chí');
    return [`${verdictTitle(verdict)}: ${sum}`];
  });
}

/** The criteria met, of all: `17/19 tiêu chí`. */
export const metOfAll = (criteria: readonly JudgedCriterion<ReviewVerdict>[]): string =>
  `${formatInteger(criteria.filter(({ verdict }) => verdict === 'met').length, 'vi')}/${formatInteger(criteria.length, 'vi')} tiêu chí`;
