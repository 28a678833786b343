import type { CouncilMinutes, CouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { AppError } from '../../../shared/app-error.ts';
import type { AuditEntry } from '../../../shared/audit/audit-trail.ts';
import type { UnitRecord } from '../../../shared/reference/unit-record.ts';
import type { DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import type { DossierWriter } from '../dossier-store.ts';
import { councilEvent } from './council-events.ts';
import { checkMinutes, minutesOf } from './minutes.ts';
import { sessionNow } from './open-session.ts';
import { reachSession, refuseClosed, unknownSession } from './session-access.ts';
import { sessionAnswer } from './session-answer.ts';
import type { MinutesRecord, SessionRecord } from './session-record.ts';

/** The sitting that is to change, and the version of it that was read. */
export type SessionAsked = { readonly id: number; readonly version: number };

export type OpenSession = {
  readonly writer: DossierWriter;
  readonly session: SessionRecord;
  readonly unit: UnitRecord;
};

/**
 * Changes one sitting whose minutes are open, within a transaction: its row is locked, and its version checked against
 * the one that was read. Throws `version_conflict` with the sitting as it stands, `council_closed`.
 */
export const changeWhileOpen = (
  deps: DossierDeps,
  { id, version }: SessionAsked,
  who: Who,
  work: (open: OpenSession) => Promise<readonly AuditEntry[]>,
): Promise<CouncilSession> =>
  deps.store.write(async (writer) => {
    const session = await writer.lockSession(id);
    if (session === null) throw unknownSession(id);
    const unit = reachSession(deps.reference, session, 'recognition.record', who);
    if (session.version !== version)
      throw new AppError('version_conflict', [], {
        current: await sessionAnswer(deps, writer, session, who),
      });
    refuseClosed(session);
    const events = await work({ writer, session, unit });
    const answer = await sessionNow(deps, writer, id, who);
    await writer.tell(events);
    return answer;
  });

/** What of minutes changed, as it was and as it is. */
function changesOf(before: MinutesRecord, after: MinutesRecord) {
  const names = ['batch', 'heldOn', 'place', 'members', 'votes'] as const;
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const told = (minutes: MinutesRecord) => Object.fromEntries(changed.map((name) => [name, minutes[name]]));
  return { before: told(before), after: told(after) };
}

/** Saves the minutes of a sitting. */
export const changeSession = (
  deps: DossierDeps,
  { minutes: body, ...asked }: SessionAsked & { readonly minutes: CouncilMinutes },
  who: Who,
): Promise<CouncilSession> =>
  changeWhileOpen(deps, asked, who, async ({ writer, session, unit }) => {
    const minutes = minutesOf(body);
    const { demonstration } = session;
    await checkMinutes(writer, deps.reference, minutes, { unit, demonstration }, who);
    await writer.writeMinutes(session.id, minutes);
    return [councilEvent('council.changed', session, who, changesOf(session, minutes))];
  });
