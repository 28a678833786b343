import type { CouncilSession, openCouncilSession as contract } from '@tiendo/contracts/dossiers/council.ts';
import type { BodyOf } from '@tiendo/contracts/endpoint.ts';
import { parameterError } from '../../../shared/app-error.ts';
import type { DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import type { DossierWriter } from '../dossier-store.ts';
import { councilEvent } from './council-events.ts';
import { checkMinutes, minutesOf } from './minutes.ts';
import { unitInReach, unknownSession } from './session-access.ts';
import { sessionAnswer } from './session-answer.ts';

/** A sitting as it stands, to be answered with. */
export async function sessionNow(
  deps: Pick<DossierDeps, 'reference'>,
  writer: DossierWriter,
  id: number,
  who: Who,
): Promise<CouncilSession> {
  const session = await writer.session(id);
  if (session === null) throw unknownSession(id);
  return sessionAnswer(deps, writer, session, who);
}

/** Opens the minutes of a sitting of the council of a province. */
export async function openSession(
  deps: DossierDeps,
  { body, key }: { readonly body: BodyOf<typeof contract>; readonly key: string | null },
  who: Who,
): Promise<CouncilSession> {
  const { unit: reference, ...said } = body;
  const unit = unitInReach(deps.reference, reference, 'recognition.record', who);
  if (unit.kind !== 'province')
    throw parameterError('invalid_value', 'unit', { given: unit.name, expected: 'tỉnh, thành phố' });
  const { userId, demonstration } = who.caller;
  const minutes = minutesOf(said);
  return deps.store.write((writer) =>
    writer.once({ userId, key, name: 'openCouncilSession', body }, async () => {
      await checkMinutes(writer, deps.reference, minutes, { unit, demonstration }, who);
      const id = await writer.openSession({ unitId: unit.id, demonstration, ...minutes }, userId);
      await writer.writeMinutes(id, minutes);
      const answer = await sessionNow(deps, writer, id, who);
      await writer.tell([councilEvent('council.recorded', { id, unitId: unit.id }, who, { after: minutes })]);
      return answer;
    }),
  );
}
