import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../shared/account/me.ts';
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
  const signedIn = useMe()?.account?.id === person;
  useEffect(() => {
    if (signedIn) autosave.sendAll();
  }, [autosave, signedIn]);
  useEffect(() => {
    const online = () => autosave.sendAll();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      autosave.leave();
    };
  }, [autosave]);
  return { autosave, saving };
}
