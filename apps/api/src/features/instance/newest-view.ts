import type { InstanceAnswer } from '@tiendo/contracts/instance.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { NewestReports } from './instance-reader.ts';

type Place = { unit: UnitRecord; setId: number; date: string };

/** The newest distribution that a source prints. */
function newestDistribution({ aggregates, units }: Reference): Place | null {
  const printed = aggregates.all.flatMap(({ unitId, setId, asOf, groups }) => {
    const unit = units.byId(unitId);
    return unit === null || asOf.to === null || groups.length === 0 ? [] : [{ unit, setId, date: asOf.to }];
  });
  const [newest] = printed.sort((a, b) => (a.date < b.date ? 1 : -1));
  return newest ?? null;
}

/** The province of a unit, or the unit itself where it has none above it. */
function provinceOf(units: Reference['units'], unit: UnitRecord): UnitRecord {
  const above = [unit.id, ...unit.pathIds].map((id) => units.byId(id));
  return above.find((one) => one?.kind === 'province') ?? unit;
}

/** The province and set of which most units reported as of the newest date. */
function mostReported({ units }: Reference, reports: readonly NewestReports[]): Place | null {
  const places = new Map<string, Place & { count: number }>();
  for (const { parentId, setId, date, units: count } of reports) {
    const parent = units.byId(parentId);
    if (parent === null) continue;
    const unit = provinceOf(units, parent);
    const key = `${unit.id} ${setId}`;
    const before = places.get(key)?.count ?? 0;
    places.set(key, { unit, setId, date, count: before + count });
  }
  const [most] = [...places.values()].sort((a, b) => b.count - a.count);
  return most ?? null;
}

/** The view to open first: where most was reported at the newest date, else the newest printed distribution. */
export function newestView(
  reference: Reference,
  reports: readonly NewestReports[],
): InstanceAnswer['defaultView'] {
  const reported = mostReported(reference, reports);
  const printed = newestDistribution(reference);
  const place = reported !== null && (printed === null || reported.date >= printed.date) ? reported : printed;
  const set = place === null ? null : reference.sets.byId(place.setId);
  if (place === null || set === null) return null;
  return {
    unit: unitSummaryOf(place.unit, place.date).ref,
    set: set.code,
    period: formatPeriodCode(quarterOf(place.date)),
  };
}
