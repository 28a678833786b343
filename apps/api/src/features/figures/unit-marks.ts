import type { UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import type { MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import { isTargetShown } from '@tiendo/domain/figures/standing-target.ts';
import type { PilotRecord } from '../../shared/reference/marks-directory.ts';
import { rowIdsOf, type UnitRecord } from '../../shared/reference/unit-record.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { recognitionSummaryOf, recognitionsShown } from './recognition-at-level.ts';

/** The targets that name a unit for the level of the set, as far as a figure shows them, in the order in which they answer. */
function pilotsShown(sources: FigureSources, { now }: FigureAtDate, unit: UnitRecord): PilotRecord[] {
  const asked = { date: now.moment.date, layer: now.layer };
  return sources.marks
    .pilots(rowIdsOf(unit), now.set.levelCode)
    .filter((pilot) => isTargetShown(pilot, asked));
}

/** The recognitions of a unit in force at the date of a figure. */
export const recognitionMarksOf = (
  sources: FigureSources,
  read: FigureAtDate,
  unit: UnitRecord,
): UnitFigure['recognitions'] => recognitionsShown(sources, read.now, unit).map(recognitionSummaryOf);

/** The target that names a unit for the level of the set in the year of a figure; null where none does. */
export function pilotMarkOf(
  sources: FigureSources,
  read: FigureAtDate,
  unit: UnitRecord,
): UnitFigure['pilot'] {
  const now = read.now.moment.date.slice(0, 4);
  const pilot = pilotsShown(sources, read, unit).find(({ year }) => year === now);
  if (pilot === undefined) return null;
  const { year, setCode, origin } = pilot;
  return { year, setCode, origin };
}

/** What a unit is told apart by, beside its verdicts. */
export const unitMarksOf = (
  sources: FigureSources,
  read: FigureAtDate,
  unit: UnitRecord,
): NonNullable<MatrixRow['marks']> => ({
  recognitions: recognitionMarksOf(sources, read, unit),
  pilot: pilotMarkOf(sources, read, unit),
  targetYears: [...new Set(pilotsShown(sources, read, unit).map(({ year }) => year))].sort(),
  ...sources.units.traitsOf(unit),
});
