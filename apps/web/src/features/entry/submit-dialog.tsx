import { Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type BatchAnswer, submitReports } from '@tiendo/contracts/reports/report-batches.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { newKey } from '../../shared/api/new-key.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import type { SheetChoice } from '../../shared/reports/report-queries.ts';
import { Button } from '../../shared/ui/button.tsx';
import actions from '../../shared/ui/confirmed-button.module.css';
import { useFindingText } from './entry-findings.tsx';
import { waitingFields } from './rows/entry-row.ts';
import type { EntryDesk } from './use-entry-desk.ts';

type SubmitDialogProps = { desk: EntryDesk; choice: SheetChoice; opened: boolean; onClose: () => void };

/** What will be handed in, and what will not. */
function WhatGoes({ desk }: { desk: EntryDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const textOf = useFindingText(desk);
  const { rows, sheet } = desk;
  const count = rows.filter(({ state }) => state === 'draft' || state === 'returned').length;
  const absent = rows.filter(({ state }) => state === null).map(({ unit }) => unit.name);
  const remarks = desk.findings.filter(({ blocks }) => !blocks);
  return (
    <>
      <p>
        {t('entry.submit.question', {
          count: formatCount(count, lang),
          unit: unitTitle(sheet.unit, lang),
          period: formatPeriod(periodOf(sheet.round.period), lang),
        })}
      </p>
      {absent.length > 0 && <p>{t('entry.submit.absent', { units: absent.join(', ') })}</p>}
      <ul>
        {remarks.map((finding) => (
          <li key={`${finding.row}:${finding.code}:${finding.place}`}>{textOf(finding)}</li>
        ))}
      </ul>
    </>
  );
}

/** Confirms handing in, with what goes and to whom. */
export function SubmitDialog({ desk, choice, opened, onClose }: SubmitDialogProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const { waiting, sending } = waitingFields(desk.saving);
  const done = async ({ outcomes }: BatchAnswer) => {
    const gone = outcomes.filter(({ refusals }) => refusals.length === 0).length;
    const left = outcomes.length - gone;
    desk.tell(
      left === 0
        ? t('entry.submit.done', { count: formatCount(gone, lang) })
        : t('entry.submit.partly', { count: formatCount(gone, lang), left: formatCount(left, lang) }),
    );
    onClose();
    await client.invalidateQueries();
  };
  const command = useCommand(submitReports, done);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('entry.submit.button')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <WhatGoes desk={desk} />
      <CommandFailure error={command.error} />
      {waiting + sending > 0 && (
        <p>{t('entry.submit.stillSaving', { count: formatCount(waiting + sending, lang) })}</p>
      )}
      <div className={actions.actions}>
        <Button
          look="primary"
          disabled={command.isPending || waiting + sending > 0}
          onClick={() => command.mutate({ body: { ...choice }, key: newKey() })}
        >
          {t('entry.submit.confirm')}
        </Button>
        <Button onClick={onClose}>{t('confirm.cancel')}</Button>
      </div>
    </Modal>
  );
}
