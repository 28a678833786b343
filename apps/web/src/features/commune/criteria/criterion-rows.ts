import type { CriteriaSetAnswer } from '@tiendo/contracts/criteria-set.ts';
import type { CriterionState, SetState } from '@tiendo/contracts/figures/unit-states.ts';
import {
  type ApplicableThreshold,
  applicableThreshold,
  type ThresholdAxis,
  thresholdAxes,
} from '@tiendo/domain/criteria/applicable-threshold.ts';
import { sourceNames } from '../../../shared/sources/source-names.ts';

type Indicator = CriteriaSetAnswer['criteria'][number]['indicators'][number];
export type Threshold = Indicator['thresholds'][number];

/** `source`: where the threshold was read; null where no source is named. */
export type IndicatorRow = {
  indicator: Indicator;
  applying: ApplicableThreshold<Threshold>;
  source: string | null;
};
export type CriterionRow = {
  state: CriterionState;
  responsibleBody: string | null;
  indicators: IndicatorRow[];
};

const verdictOrder: Record<CriterionState['verdict'], number> = {
  not_met: 0,
  basically_met: 1,
  unknown: 2,
  not_assessed: 3,
  met: 4,
};

/** What is missing first, the longest missing before the rest; then in the order of the set. */
export const missingFirst = (a: CriterionRow, b: CriterionRow): number =>
  verdictOrder[a.state.verdict] - verdictOrder[b.state.verdict] ||
  (a.state.verdict === 'not_met' ? (a.state.since ?? '').localeCompare(b.state.since ?? '') : 0) ||
  a.state.criterion.position - b.state.criterion.position;

const axisOf = (axis: string | null): ThresholdAxis | null =>
  thresholdAxes.find((one) => one === axis) ?? null;

/** Each criterion of the set with its state and, indicator by indicator, the threshold that holds the unit. */
export function criterionRows(
  state: SetState,
  set: CriteriaSetAnswer,
  { region, year }: { region: string | null; year: number },
): CriterionRow[] {
  const of = { axis: axisOf(set.thresholdAxis), region, communeGroup: null, year };
  return state.criteria.map((one) => {
    const details = set.criteria.find(({ id }) => id === one.criterion.id);
    return {
      state: one,
      responsibleBody: details?.responsibleBody ?? null,
      indicators: (details?.indicators ?? []).map((indicator) => {
        const applying = applicableThreshold(indicator.thresholds, of);
        const key = applying.threshold?.source ?? null;
        return { indicator, applying, source: key === null ? null : sourceNames(set.sources, key) };
      }),
    };
  });
}

/** The criteria not met that have not been met for the longest time, with the date of the report that said so first. */
export function longestMissing(rows: readonly CriterionRow[]): CriterionRow[] {
  const missing = rows.filter(({ state }) => state.verdict === 'not_met' && state.since !== null);
  const first = missing.map(({ state }) => state.since ?? '').sort()[0];
  return missing.filter(({ state }) => state.since === first);
}
