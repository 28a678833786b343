import { isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import { originOf } from '@tiendo/domain/figures/origin.ts';
import { formatPeriodCode, lastDay, quarterOf } from '@tiendo/domain/time/period.ts';
import { isValidAt } from '@tiendo/domain/units/unit.ts';
import { keptOfData } from '../../../shared/data/kept-of-data.ts';
import type { CriteriaSetRecord } from '../../../shared/reference/criteria-set-record.ts';
import { type UnitRecord, unitSummaryOf } from '../../../shared/reference/unit-record.ts';
import type { FigureSources } from '../figure-sources.ts';

/** A unit of which something real is known, at the last date of which anything is said and by the set of that. */
export type PublicUnit = {
  unit: UnitRecord;
  set: CriteriaSetRecord;
  date: string;
  period: string;
  ref: string;
};

type Known = Omit<PublicUnit, 'period' | 'ref'>;

/** A page reads the end of the quarter of its data; a unit that had ceased by then is shown by earlier data, or has none. */
const canShow = (unit: UnitRecord, date: string): boolean => isValidAt(unit, lastDay(quarterOf(date)));

/** What sources printed of the communes of a unit together. */
function printed({ aggregates, units, sets }: FigureSources): Known[] {
  return aggregates.all.flatMap(({ unitId, setId, asOf }) => {
    const [unit, set] = [units.byId(unitId), sets.byId(setId)];
    if (unit === null || set === null || asOf.to === null || !canShow(unit, asOf.to)) return [];
    return [{ unit, set, date: asOf.to }];
  });
}

/** What was published or collected of single units. */
function reported({ progress, units, sets }: FigureSources): Known[] {
  const known: Known[] = [];
  for (const unit of units.all())
    for (const set of sets.all) {
      if (!isScored(unit.kind, set.level)) continue;
      const said = progress
        .history(unit.id, set.id)
        ?.states.find((state) => originOf(state) !== 'simulated' && canShow(unit, state.asOf));
      if (said !== undefined) known.push({ unit, set, date: said.asOf });
    }
  return known;
}

const kept = keptOfData<Map<string, PublicUnit>>(1);

/** Every unit that has a public page, by the reference in its address: those of which something real is known. */
export const publicUnits = (sources: FigureSources): ReadonlyMap<string, PublicUnit> =>
  kept(sources, 'public', () => {
    const newest = new Map<number, Known>();
    for (const one of [...printed(sources), ...reported(sources)]) {
      const before = newest.get(one.unit.id);
      if (before === undefined || one.date > before.date) newest.set(one.unit.id, one);
    }
    return new Map(
      Array.from(newest.values(), (one) => {
        const { ref } = unitSummaryOf(one.unit, one.date);
        return [ref, { ...one, ref, period: formatPeriodCode(quarterOf(one.date)) }];
      }),
    );
  });
