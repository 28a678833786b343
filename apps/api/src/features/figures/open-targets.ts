import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { isTargetMeasured, isTargetShown, type SetTarget } from '@tiendo/domain/figures/standing-target.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { rowIdsOf, type UnitRecord } from '../../shared/reference/unit-record.ts';
import type { FigureSources } from './figure-sources.ts';
import type { MomentReading } from './moment-reading.ts';
import { recognitionAtLevel } from './recognition-at-level.ts';
import { scopeOf, type UnitNode } from './roll-ups/unit-trees.ts';

/** A target that stands at a moment, of a unit that is measured then. */
export type OpenTarget = {
  kind: 'average' | 'recognition';
  node: UnitNode;
  duePeriod: string;
  dueDate: CalendarDate;
  origin: FigureOrigin;
  /** Criteria a commune; null: the whole set. */
  wanted: number | null;
  wantedDecimals: number | null;
  recognised: boolean;
  sourceIds: number[];
};

/** Shown at the moment, and measured then. */
const standsAt =
  ({ moment: { date }, layer }: MomentReading) =>
  (target: SetTarget, dueDate: CalendarDate): boolean =>
    isTargetShown(target, { date, layer }) && isTargetMeasured(dueDate, date);

function averageTargets(sources: FigureSources, reading: MomentReading, unit: UnitRecord): OpenTarget[] {
  const { node, set } = reading;
  if (node === null) return [];
  const stands = standsAt(reading);
  return sources.marks.averageTargets(unit.id).flatMap((target) => {
    const { duePeriod, dueDate, quantity, setCode, origin, sourceId } = target;
    const wanted = quantity.min ?? quantity.max;
    const ofSet = setCode === null || setCode === set.code;
    if (wanted === null || !ofSet || !stands(target, dueDate)) return [];
    const sourceIds = sourceId === null ? [] : [sourceId];
    const amount = { wanted, wantedDecimals: quantity.decimals };
    return [
      { kind: 'average', node, duePeriod, dueDate, origin, ...amount, recognised: false, sourceIds } as const,
    ];
  });
}

const endOfYear = (year: string): CalendarDate => `${year}-12-31`;

/** Units named for recognition, once for each year; a unit recognised since counts as recognised. */
function recognitionTargets(sources: FigureSources, reading: MomentReading): OpenTarget[] {
  const { set } = reading;
  const stands = standsAt(reading);
  return scopeOf(reading.node).flatMap((node) => {
    const named = sources.marks
      .pilots(rowIdsOf(node.unit), set.levelCode)
      .filter((pilot) => stands(pilot, endOfYear(pilot.year)));
    const byYear = new Map(named.toReversed().map((pilot) => [pilot.year, pilot]));
    return [...byYear.values()].map(({ year, origin }) => ({
      kind: 'recognition' as const,
      node,
      duePeriod: year,
      dueDate: endOfYear(year),
      origin,
      wanted: null,
      wantedDecimals: null,
      recognised: recognitionAtLevel(sources, reading, node.unit) !== null,
      sourceIds: [],
    }));
  });
}

/** The target averages of a unit, and the units in it that are named for recognition. */
export function openTargets(sources: FigureSources, reading: MomentReading, unit: UnitRecord): OpenTarget[] {
  return [...averageTargets(sources, reading, unit), ...recognitionTargets(sources, reading)];
}
