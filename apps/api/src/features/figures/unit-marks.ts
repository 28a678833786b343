import type { UnitFigure } from '@tiendo/contracts/figures/by-unit.ts';
import type { MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { rowIdsOf, type UnitRecord } from '../../shared/reference/unit-record.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import type { FigureSources } from './figure-sources.ts';
import { recognitionSummaryOf, recognitionsShown } from './recognition-at-level.ts';

/** What the layer of a figure shows. */
const shownIn =
  ({ context }: FigureAtDate) =>
  ({ origin }: { origin: FigureOrigin }): boolean =>
    context.selection.layer === 'all' || origin !== 'simulated';

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
  const { moment, set } = read.now;
  const pilot = sources.marks.pilot(rowIdsOf(unit), moment.date.slice(0, 4), set.levelCode);
  if (pilot === null || !shownIn(read)(pilot)) return null;
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
  targetYears: sources.marks.targetYears(rowIdsOf(unit), read.now.set.levelCode, shownIn(read)),
  ...sources.units.traitsOf(unit),
});
