import { useQueryClient } from '@tanstack/react-query';
import { type EvidenceItem, removeEvidence } from '@tiendo/contracts/reports/report-evidence.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../shared/api/use-command.ts';
import { CommandFailure } from '../../../shared/form/command-failure.tsx';
import { takeEvidence } from '../../../shared/reports/report-queries.ts';
import { ConfirmedButton } from '../../../shared/ui/confirmed-button.tsx';
import type { EntryDesk } from '../use-entry-desk.ts';

type RemoveEvidenceProps = { desk: EntryDesk; report: number; file: Pick<EvidenceItem, 'id' | 'name'> };

/** Takes a file out of a report, once it was asked for again. */
export function RemoveEvidence({ desk, report, file: { id, name } }: RemoveEvidenceProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommand(removeEvidence, (answer) => {
    takeEvidence(client, desk.choice, report, answer);
    desk.tell(t('evidence.removed', { name }));
  });
  return (
    <>
      <ConfirmedButton
        look="text"
        label={t('evidence.remove')}
        name={t('evidence.removeName', { name })}
        question={t('evidence.removeQuestion', { name })}
        onConfirm={() => command.mutate({ params: { id: report, evidence: id }, body: null })}
      />
      <CommandFailure error={command.error} />
    </>
  );
}
