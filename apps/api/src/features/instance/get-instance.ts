import type { InstanceAnswer } from '@tiendo/contracts/instance.ts';
import { formatPeriodCode, quarterOf } from '@tiendo/domain/time/period.ts';
import { unitSummaryOf } from '../../shared/unit-record.ts';
import type { InstanceReader } from './instance-reader.ts';

/** What this installation holds and which view to open first. */
export async function getInstance(reader: InstanceReader, version: string): Promise<InstanceAnswer> {
  const [facts, view] = await Promise.all([reader.facts(), reader.newestView()]);
  return {
    version,
    ...facts,
    defaultView:
      view === null
        ? null
        : {
            unit: unitSummaryOf(view.unit, view.date).ref,
            set: view.setCode,
            period: formatPeriodCode(quarterOf(view.date)),
          },
  };
}
