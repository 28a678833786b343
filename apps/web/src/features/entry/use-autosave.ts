import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { meQuery } from '../../shared/account/me.ts';
import { reportQuery, type SheetChoice, takeReport } from '../../shared/reports/report-queries.ts';
import { Autosave } from './draft/autosave.ts';
import { browserDrafts } from './draft/draft-storage.ts';
import { serverOfRound } from './draft/report-server.ts';

/** Saves what one person enters in one round as long as the page is open; tries again when line or session are back. */
export function useAutosave(person: string, choice: SheetChoice) {
  const client = useQueryClient();
  const [autosave] = useState(
    () =>
      new Autosave({
        server: serverOfRound(choice.round, (id) => client.fetchQuery({ ...reportQuery(id), staleTime: 0 })),
        storage: browserDrafts(person, choice.round),
        onReport: (_, report) => takeReport(client, choice, report),
      }),
  );
  const saving = useSyncExternalStore(autosave.subscribe, autosave.state);
  // Asked for again after signing in again, when the same person goes on.
  const { dataUpdatedAt } = useQuery(meQuery());
  useEffect(() => {
    if (dataUpdatedAt > 0) autosave.resume();
  }, [autosave, dataUpdatedAt]);
  useEffect(() => {
    const online = () => autosave.resume();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      autosave.leave(client.getQueryData(meQuery().queryKey)?.account?.id === person);
    };
  }, [autosave, client, person]);
  return { autosave, saving };
}
