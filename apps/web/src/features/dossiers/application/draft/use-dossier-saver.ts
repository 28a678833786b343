import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Dossier, saveDossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { meQuery } from '../../../../shared/account/me.ts';
import { sendCommand } from '../../../../shared/api/send-command.ts';
import { dossierQuery, takeDossier } from '../../dossier-queries.ts';
import { DossierSaver } from './dossier-saver.ts';
import { browserFields } from './field-storage.ts';

/** Saves what one person writes in one dossier as long as the page is open; tries again when line or session are back. */
export function useDossierSaver(person: string, opened: Dossier) {
  const client = useQueryClient();
  const { id } = opened;
  const [saver] = useState(
    () =>
      new DossierSaver({
        stored: () => client.getQueryData(dossierQuery(id).queryKey) ?? opened,
        read: () => client.fetchQuery({ ...dossierQuery(id), staleTime: 0 }),
        save: (version, body) => sendCommand(saveDossier, { params: { id }, version, body }),
        storage: browserFields(person, id),
        onStored: (dossier) => takeDossier(client, dossier),
      }),
  );
  const saving = useSyncExternalStore(saver.subscribe, saver.state);
  // Asked for again after signing in again, when the same person goes on.
  const { dataUpdatedAt } = useQuery(meQuery());
  useEffect(() => {
    if (dataUpdatedAt > 0) saver.resume();
  }, [saver, dataUpdatedAt]);
  useEffect(() => {
    const online = () => saver.resume();
    window.addEventListener('online', online);
    return () => {
      window.removeEventListener('online', online);
      saver.leave(client.getQueryData(meQuery().queryKey)?.account?.id === person);
    };
  }, [saver, client, person]);
  return { saver, saving };
}
