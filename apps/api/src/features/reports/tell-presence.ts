import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import type { tellPresence as contract } from '@tiendo/contracts/reports/report-presence.ts';
import { may } from '@tiendo/policy/permission.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { PresenceStore } from './presence-store.ts';
import type { Who } from './report-access.ts';

/** How long somebody who is not heard of counts as having a report open. */
const heardForMs = 30_000;

/** Notes which reports somebody has open, and tells who else has. Reports out of reach are passed over. */
export async function tellPresence(
  units: UnitDirectory,
  store: PresenceStore,
  reportIds: readonly number[],
  { caller, today }: Who,
  now: Date,
): Promise<AnswerOf<typeof contract>> {
  const found = await store.reports(reportIds);
  const reached = found.filter(({ unitId, origin }) => {
    const unit = units.byId(unitId);
    if (unit === null || (origin === 'simulated') !== caller.demonstration) return false;
    return may(caller, 'report.read', [unit.id, ...unit.pathIds], today).granted;
  });
  const moment = { now, heardSince: new Date(now.getTime() - heardForMs) };
  const others = await store.tell(
    reached.map(({ id }) => id),
    caller.userId,
    moment,
  );
  return { others };
}
