import type { InstanceAnswer } from '@tiendo/contracts/instance.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { InstanceReader, InstanceView } from './instance-reader.ts';

/** The newest distribution that a source prints. */
function newestDistribution({ aggregates }: Reference): InstanceView | null {
  const printed = aggregates.all.flatMap(({ unitId, setId, asOf, groups }) =>
    asOf.to === null || groups.length === 0 ? [] : [{ unitId, setId, date: asOf.to }],
  );
  const [newest] = printed.sort((a, b) => (a.date < b.date ? 1 : -1));
  return newest ?? null;
}

function viewOf({ units, sets }: Reference, view: InstanceView): InstanceAnswer['defaultView'] {
  const unit = units.byId(view.unitId);
  const set = sets.byId(view.setId);
  if (unit === null || set === null) return null;
  return {
    unit: unitSummaryOf(unit, view.date).ref,
    set: set.code,
    period: formatPeriodCode(quarterOf(view.date)),
  };
}

/** What this installation holds and which view to open first: the newest distribution, else the newest state. */
export async function getInstance(
  reference: Reference,
  reader: InstanceReader,
  version: string,
): Promise<InstanceAnswer> {
  const printed = newestDistribution(reference);
  const [facts, newest] = await Promise.all([reader.facts(), printed ?? reader.newestState()]);
  return { version, ...facts, defaultView: newest === null ? null : viewOf(reference, newest) };
}
