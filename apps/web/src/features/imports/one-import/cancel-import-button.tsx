import { useQueryClient } from '@tanstack/react-query';
import { cancelImport } from '@tiendo/contracts/imports/import-commands.ts';
import type { ImportAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../shared/api/use-command.ts';
import { CommandFailure } from '../../../shared/form/command-failure.tsx';
import { ConfirmedButton } from '../../../shared/ui/confirmed-button.tsx';
import { takeImport } from '../imports-queries.ts';

/** Ends an import with nothing written. */
export function CancelImportButton({ item: { id } }: { item: ImportAnswer }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommand(cancelImport, (answer) => takeImport(client, answer));
  return (
    <>
      <ConfirmedButton
        label={t('imports.cancel')}
        question={t('imports.cancelQuestion')}
        onConfirm={() => command.mutate({ params: { id } })}
      />
      <CommandFailure error={command.error} />
    </>
  );
}
