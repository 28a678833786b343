import type { ByUnitAnswer, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { TargetItem } from '@tiendo/contracts/targets.ts';
import { lastDay, parsePeriod, quarterOf, quartersBetween } from '@tiendo/domain/time/period.ts';
import { quarterOfPeriod } from '../../../shared/view/periods.ts';

export type PilotGap = {
  figure: UnitFigure;
  missing: CriterionReference[];
  /** Criteria still to be met; null where the count is not known. */
  toGo: number | null;
  /** Criteria a quarter until the pilot year ends; null where unknown or where no quarter is left. */
  perQuarter: number | null;
};

function missingOf(matrix: MatrixAnswer | undefined, unitId: string): CriterionReference[] {
  const row = matrix?.items.find((item) => item.unit.id === unitId);
  return (matrix?.criteria ?? []).filter((_, at) => row?.verdicts[at] === 'not_met');
}

function quartersLeft(pilotYear: string, period: string): number {
  const due = parsePeriod(pilotYear);
  return due === null ? 0 : quartersBetween(quarterOfPeriod(period), quarterOf(lastDay(due)));
}

/** Units named as pilots that are not yet recognised at the level of the set, with what they still miss and the pace that would close it. */
export function pilotGaps(
  answer: ByUnitAnswer,
  matrix: MatrixAnswer | undefined,
  targets: readonly TargetItem[],
  period: string,
): PilotGap[] {
  const { size, code } = answer.criteriaSet;
  const named = targets
    .filter((target) => target.measure.code === 'recognition_year')
    .filter((target) => target.setCode === null || target.setCode === code)
    .flatMap((target) => target.units.map(({ unit }) => unit.id));
  return answer.items.flatMap((figure) => {
    const reached = figure.recognitions.some(({ level }) => level.code === answer.criteriaSet.level.code);
    if (figure.pilot === null || reached || !named.includes(figure.unit.id)) return [];
    const toGo =
      figure.kind === 'count' && figure.value !== null && size !== null ? size - figure.value : null;
    const quarters = quartersLeft(figure.pilot.year, period);
    const perQuarter = toGo === null || quarters <= 0 ? null : toGo / quarters;
    return [{ figure, missing: missingOf(matrix, figure.unit.id), toGo, perQuarter }];
  });
}
