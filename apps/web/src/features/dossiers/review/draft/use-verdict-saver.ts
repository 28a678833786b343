import { useQuery, useQueryClient } from '@tanstack/react-query';
import {
  type DossierReview,
  saveAppraisal,
  saveConfirmation,
  saveVerification,
} from '@tiendo/contracts/dossiers/dossier-review.ts';
import type { ReviewStage } from '@tiendo/domain/dossiers/review.ts';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { meQuery } from '../../../../shared/account/me.ts';
import { sendCommand } from '../../../../shared/api/send-command.ts';
import { takeCriterionReview } from '../../dossier-queries.ts';
import { VerdictSaver } from './verdict-saver.ts';
import { browserVerdicts } from './verdict-storage.ts';

const commandOf = {
  verification: saveVerification,
  appraisal: saveAppraisal,
  confirmation: saveConfirmation,
} as const;

/** Saves what one person says in one stage as long as the page is open; tries again when line or session are back. */
export function useVerdictSaver(person: string, review: DossierReview, stage: ReviewStage) {
  const client = useQueryClient();
  const { id } = review.dossier;
  const [saver] = useState(
    () =>
      new VerdictSaver({
        save: ({ criterion, version }, body) =>
          sendCommand(commandOf[stage], { params: { id, criterion }, version, body }),
        storage: browserVerdicts({ person, dossier: id, submission: review.submission.number, stage }),
        onStored: (said) => takeCriterionReview(client, id, said),
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
