import type { ByUnitAnswer, UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { criteriaAsked } from '@tiendo/domain/figures/criteria-asked.ts';
import { neededPace } from '@tiendo/domain/figures/target.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';

export type PilotGap = {
  figure: UnitFigure;
  missing: CriterionReference[];
  /** Criteria still to be met; null where the count is not known. */
  toGo: number | null;
  /** Criteria a quarter until the pilot year ends; null where unknown or where no quarter is left. */
  perQuarter: number | null;
};

/** The way to all criteria that are asked by the end of the pilot year, for a unit that is scored itself. */
function paceOf({ kind, value, pilot }: UnitFigure, asked: number | null, period: string) {
  if (kind !== 'count' || asked === null || pilot === null) return { criteria: null, perQuarter: null };
  return neededPace({
    totalMet: value,
    communes: 1,
    targetAverage: asked,
    date: dateOfPeriod(period),
    dueDate: dateOfPeriod(pilot.year),
  });
}

/** Units named as pilots that are not yet recognised at the level of the set, with what they still miss and the pace that would close it. */
export function pilotGaps(answer: ByUnitAnswer, matrix: MatrixAnswer, period: string): PilotGap[] {
  const { size, level } = answer.criteriaSet;
  return answer.items.flatMap((figure) => {
    const reached = figure.recognitions.some((recognition) => recognition.level.code === level.code);
    if (figure.pilot === null || reached) return [];
    const row = matrix.items.find(({ unit }) => unit.id === figure.unit.id);
    const { asked, missing } = criteriaAsked(row?.verdicts ?? [], size ?? 0);
    const { criteria: toGo, perQuarter } = paceOf(figure, size === null ? null : asked, period);
    return [
      { figure, missing: matrix.criteria.filter((_, place) => missing.includes(place)), toGo, perQuarter },
    ];
  });
}
