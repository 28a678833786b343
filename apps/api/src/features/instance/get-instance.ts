import type { InstanceAnswer } from '@tiendo/contracts/instance.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { InstanceReader } from './instance-reader.ts';

/** What this installation holds and which view to open first. */
export async function getInstance(
  { units }: Reference,
  reader: InstanceReader,
  version: string,
): Promise<InstanceAnswer> {
  const [facts, view] = await Promise.all([reader.facts(), reader.newestView()]);
  const unit = view === null ? null : units.byId(view.unitId);
  return {
    version,
    ...facts,
    defaultView:
      view === null || unit === null
        ? null
        : {
            unit: unitSummaryOf(unit, view.date).ref,
            set: view.setCode,
            period: formatPeriodCode(quarterOf(view.date)),
          },
  };
}
