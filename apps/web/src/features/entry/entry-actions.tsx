import { useQueryClient } from '@tanstack/react-query';
import { openReports } from '@tiendo/contracts/reports/report.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../shared/account/me.ts';
import { newKey } from '../../shared/api/new-key.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { type SheetChoice, sheetQuery } from '../../shared/reports/report-queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import { SubmitDialog } from './submit-dialog.tsx';
import type { EntryDesk } from './use-entry-desk.ts';

/** Opens a report, as a copy of the last state, for every commune that has none. */
function CopyPrevious({ desk: { rows }, choice }: { desk: EntryDesk; choice: SheetChoice }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const command = useCommand(openReports, () => client.invalidateQueries(sheetQuery(choice)));
  const units = rows.filter(({ origin, isOpen }) => origin === null && isOpen).map(({ unit }) => unit.ref);
  if (units.length === 0) return null;
  return (
    <>
      <CommandFailure error={command.error} />
      <Button
        disabled={command.isPending}
        onClick={() => command.mutate({ body: { round: choice.round, units }, key: newKey() })}
      >
        {t('entry.copyPrevious', { count: formatCount(units.length, lang) })}
      </Button>
    </>
  );
}

type EntryActionsProps = {
  desk: EntryDesk;
  choice: SheetChoice;
  /** Handing in was asked for while something stands against it. */
  onRefused: () => void;
};

/** What can be done to all reports of the page. */
export function EntryActions({ desk, choice, onRefused }: EntryActionsProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const maySubmit = useMay('report.submit')?.granted === true;
  const ready = desk.rows.filter(({ state }) => state === 'draft' || state === 'returned');
  const ask = () => {
    desk.autosave.resume();
    if (desk.findings.some(({ blocks }) => blocks)) onRefused();
    else setAsking(true);
  };
  return (
    <>
      <CopyPrevious desk={desk} choice={choice} />
      {maySubmit && ready.length > 0 && (
        <Button look="primary" onClick={ask}>
          {t('entry.submit.button')}
        </Button>
      )}
      <SubmitDialog desk={desk} choice={choice} opened={asking} onClose={() => setAsking(false)} />
    </>
  );
}
