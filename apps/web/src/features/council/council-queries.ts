import type { QueryClient } from '@tanstack/react-query';
import {
  type CouncilSession,
  getCouncilSession,
  listCouncilCandidates,
  listCouncilSessions,
} from '@tiendo/contracts/dossiers/council.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../../shared/api/call.ts';

export const sessionsQuery = (unit: string) =>
  answerQuery(listCouncilSessions, { query: { unit, limit: 500 } });

export const sessionQuery = (id: number) => answerQuery(getCouncilSession, { params: { id } });

export const candidatesQuery = (unit: string) => answerQuery(listCouncilCandidates, { query: { unit } });

/** Takes a sitting as it is now, and asks again for the lists that tell of it. */
export async function sessionChanged(client: QueryClient, session: CouncilSession): Promise<void> {
  client.setQueryData(sessionQuery(session.id).queryKey, session);
  const own = sessionQuery(session.id).queryKey[0];
  const lists = [listCouncilSessions, listCouncilCandidates].map((endpoint) => urlOf(endpoint));
  await client.invalidateQueries({
    predicate: ({ queryKey: [key] }) =>
      key !== own && lists.some((address) => String(key).startsWith(address)),
  });
}

/** Asks again for everything that tells of councils and of what became of their dossiers. */
export const recognitionsChanged = (client: QueryClient): Promise<void> => client.invalidateQueries();
