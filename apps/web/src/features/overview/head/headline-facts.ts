import { readingFactsOf } from '@tiendo/charts/wording/reading-words.ts';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { CriterionCount } from '@tiendo/contracts/figures/criteria.ts';
import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import type { HeadlineFacts } from '@tiendo/domain/wording/headline.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { UnitSentenceFacts } from '../../../shared/unit-parts/use-unit-sentence.ts';
import { criterionInSentence } from '../../../shared/units/criterion-label.tsx';

function groupsOf(distribution: DistributionAnswer | undefined): HeadlineFacts['groups'] {
  const size = distribution?.criteriaSet.size ?? 0;
  return (distribution?.groups ?? []).map(({ min, max, communes }) => ({
    min: min ?? 0,
    max: max ?? size,
    communes,
  }));
}

function changeOf(average: AverageAnswer): NonNullable<HeadlineFacts['change']> | null {
  const { previous, averageDecimals } = average;
  if (previous === null || previous.difference === null) return null;
  return {
    value: previous.difference,
    decimals: averageDecimals ?? usualDecimals,
    since: periodOf(previous.period),
  };
}

/** What the headline of a unit that holds others may tell. */
export function headlineFacts(
  average: AverageAnswer,
  distribution: DistributionAnswer | undefined,
  period: string,
): HeadlineFacts {
  const { average: value, averageDecimals } = average;
  return {
    period: periodOf(period),
    groups: groupsOf(distribution),
    total: average.totalMet,
    average: value === null ? null : { value, decimals: averageDecimals ?? usualDecimals },
    size: average.criteriaSet.size,
    communes: average.communes,
    reported: average.reported,
    expected: average.expected,
    change: changeOf(average),
    bands: distribution?.bands ?? [],
    counted: countedKind(average.criteriaSet),
    reading: readingFactsOf(average),
  };
}

/** What the sentence of a single commune or village may tell. */
export function unitSentenceFacts(
  average: AverageAnswer,
  criteria: readonly CriterionCount[],
  period: string,
  lang: Lang,
): UnitSentenceFacts {
  const { count } = average;
  const names = (criteria: readonly CriterionReference[] = []) =>
    criteria.map((criterion) => criterionInSentence(criterion, lang));
  return {
    period: periodOf(period),
    unit: average.unit,
    met: count?.met ?? null,
    basic: criteria.filter(({ basicallyMet }) => basicallyMet > 0).length,
    size: count?.size ?? null,
    named: names(count?.metCriteria),
    missing: names(count?.notMetCriteria),
    reading: readingFactsOf(average),
  };
}
