import type {
  CouncilSession,
  listCouncilCandidates as candidatesContract,
  listCouncilSessions as listContract,
} from '@tiendo/contracts/dossiers/council.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { pageOf, pageWindow } from '../../../shared/paging.ts';
import type { DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import { idsOfTerritory, reachSession, unitInReach, unknownSession } from './session-access.ts';
import { sessionAnswer, toldDossier, toldSession } from './session-answer.ts';

/** Sittings of the councils of a unit and of those below it. */
export async function listSessions(
  { reference, store }: DossierDeps,
  query: QueryOf<typeof listContract>,
  who: Who,
): Promise<AnswerOf<typeof listContract>> {
  const window = pageWindow('council-sessions', query);
  const unit = unitInReach(reference, query.unit, 'dossier.read', who);
  const search = { unitIds: idsOfTerritory(reference, unit), demonstration: who.caller.demonstration };
  const { items, nextCursor } = pageOf('council-sessions', query, await store.facts.sessions(search, window));
  return { items: items.map((head) => toldSession(reference, head)), nextCursor };
}

/** The minutes of one sitting. */
export async function getSession(deps: DossierDeps, id: number, who: Who): Promise<CouncilSession> {
  const session = await deps.store.facts.session(id);
  if (session === null) throw unknownSession(id);
  reachSession(deps.reference, session, 'dossier.read', who);
  return sessionAnswer(deps, deps.store.facts, session, who);
}

/** Dossiers of a unit that wait for the council. */
export async function listCandidates(
  { reference, store }: DossierDeps,
  query: QueryOf<typeof candidatesContract>,
  who: Who,
): Promise<AnswerOf<typeof candidatesContract>> {
  const unit = unitInReach(reference, query.unit, 'recognition.record', who);
  const unitIds = idsOfTerritory(reference, unit);
  const { demonstration } = who.caller;
  const waiting = await store.facts.waitingForCouncil({ unitIds, demonstration });
  return { items: waiting.map((one) => ({ ...toldDossier(reference, one), session: one.session })) };
}
