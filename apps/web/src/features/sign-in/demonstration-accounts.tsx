import { useQueryClient } from '@tanstack/react-query';
import type { getMe } from '@tiendo/contracts/accounts/me.ts';
import { signInToDemonstration } from '@tiendo/contracts/accounts/session.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { useTranslation } from 'react-i18next';
import { personChanged } from '../../shared/account/me.ts';
import { failureOf } from '../../shared/api/failure.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { useFailureText } from '../../shared/form/form-errors.tsx';
import { Button } from '../../shared/ui/button.tsx';
import entries from '../../shared/ui/entries.module.css';
import { Panel } from '../../shared/ui/panel.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import styles from './sign-in.module.css';

type DemonstrationAccountsProps = {
  accounts: AnswerOf<typeof getMe>['demonstrationAccounts'];
  onDone: () => void;
};

/** The accounts of the demonstration, each with what it is for; what they enter is simulated. */
export function DemonstrationAccounts({ accounts, onDone }: DemonstrationAccountsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const textOf = useFailureText();
  const command = useCommand(signInToDemonstration, async () => {
    await personChanged(client);
    onDone();
  });
  return (
    <Panel title={t('signIn.demonstration')}>
      <p className={styles.note}>
        <Tag kind="simulated" /> {t('signIn.demonstrationText')}
      </p>
      <ul className={entries.entries}>
        {accounts.map(({ id, name, role, unitName }) => (
          <li key={id}>
            <span>
              <b>{name}</b>
              <span>
                {t(`role.${role}`)}, {unitName}
              </span>
            </span>
            <Button
              aria-label={t('signIn.as', { name })}
              disabled={command.isPending}
              onClick={() => command.mutate({ body: { account: id } })}
            >
              {t('account.signIn')}
            </Button>
          </li>
        ))}
      </ul>
      {command.error !== null && <p role="alert">{textOf(failureOf(command.error))}</p>}
    </Panel>
  );
}
