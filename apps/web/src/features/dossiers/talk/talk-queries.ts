import type { QueryClient } from '@tanstack/react-query';
import { listDossierComments, listDossierReaders } from '@tiendo/contracts/dossiers/dossier-talk.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { answerQuery } from '../../../shared/api/call.ts';

/** Threads of a dossier; of one criterion by its position, where one is given. */
export const threadsQuery = (id: number, criterion?: number) =>
  answerQuery(listDossierComments, {
    params: { id },
    query: { limit: 500, ...(criterion !== undefined && { criterion }) },
  });

export const readersQuery = (id: number) => answerQuery(listDossierReaders, { params: { id } });

/** Asks again for what is said about a dossier. */
export const talkChanged = (client: QueryClient, id: number): Promise<void> =>
  client.invalidateQueries({
    predicate: ({ queryKey: [key] }) =>
      String(key).startsWith(urlOf(listDossierComments, { params: { id } })),
  });
