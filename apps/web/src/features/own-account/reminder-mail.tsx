import { useQueryClient } from '@tanstack/react-query';
import type { OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import { setReminderMail } from '@tiendo/contracts/accounts/reminder-mail.ts';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../shared/account/me.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { Panel } from '../../shared/ui/panel.tsx';
import styles from './own-account.module.css';

/** Whether reminders of reports also come by mail. */
export function ReminderMail({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommand(setReminderMail, () =>
    client.invalidateQueries({ queryKey: meQuery().queryKey }),
  );
  return (
    <Panel title={t('reminderMail.title')}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={account.mailReminders}
          disabled={command.isPending}
          onChange={() => command.mutate({ body: { wanted: !account.mailReminders } })}
        />
        {t('reminderMail.wanted', { email: account.email })}
      </label>
      <p>{t('reminderMail.text')}</p>
      <p role="status">{command.isSuccess ? t('reminderMail.saved') : ''}</p>
      <CommandFailure error={command.error} />
    </Panel>
  );
}
