import { useQueryClient } from '@tanstack/react-query';
import { type CouncilSession, changeCouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { sessionChanged } from './council-queries.ts';
import { minutesBody, minutesFaults, minutesValues } from './minutes-values.ts';

/** The minutes of a sitting as they are typed, saved as the version after the one that was read. */
export function useMinutesForm(read: CouncilSession) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [session, setSession] = useState(read);
  const command = useCommandForm({
    command: changeCouncilSession,
    initial: minutesValues(read),
    check: (values) => minutesFaults(values, t),
    inputOf: (values) => ({
      params: { id: session.id },
      version: session.version,
      body: minutesBody(values),
    }),
    onDone: async (saved, values) => {
      setSession(saved);
      command.form.resetDirty(values);
      await sessionChanged(client, saved);
    },
  });
  return { ...command, session };
}

export type MinutesForm = ReturnType<typeof useMinutesForm>;
