import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { dossierQuery, reviewersQuery } from '../dossier-queries.ts';
import { AssignForm } from './assign-form.tsx';

type AssignDialogProps = {
  dossier: Pick<DossierSummary, 'id' | 'unit'>;
  onClose: () => void;
  /** Told what was done. */
  onTold: (words: string) => void;
};

/** Gives a dossier to a reviewer, hands it over, sets when it is due. */
export function AssignDialog({ dossier, onClose, onTold }: AssignDialogProps) {
  const { t } = useTranslation();
  const whole = useQuery({ ...dossierQuery(dossier.id), staleTime: 0 });
  const reviewers = useQuery({ ...reviewersQuery(dossier.id), staleTime: 0 });
  const error = whole.error ?? reviewers.error;
  const isRead = whole.isFetchedAfterMount && reviewers.isFetchedAfterMount;
  const retry = () => {
    void whole.refetch();
    void reviewers.refetch();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('dossierQueue.assign.title', { unit: dossier.unit.name })}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      {error !== null && <FailureWords failure={failureOf(error)} onRetry={retry} />}
      {error === null && isRead && whole.data !== undefined && reviewers.data !== undefined ? (
        <AssignForm
          dossier={whole.data}
          reviewers={reviewers.data.items}
          onClose={onClose}
          onDone={(words) => {
            onTold(words);
            onClose();
          }}
        />
      ) : (
        <div aria-busy={error === null} />
      )}
    </Modal>
  );
}
