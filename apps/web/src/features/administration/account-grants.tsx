import { useQueryClient } from '@tanstack/react-query';
import type { GrantAnswer } from '@tiendo/contracts/accounts/account-values.ts';
import { endGrant, giveGrant, type ManagedAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { useTranslation } from 'react-i18next';
import { useGrantText } from '../../shared/account/use-grant-text.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { ConfirmedButton } from '../../shared/ui/confirmed-button.tsx';
import entries from '../../shared/ui/entries.module.css';
import { Panel } from '../../shared/ui/panel.tsx';
import { accountsChanged } from './accounts-queries.ts';
import styles from './administration.module.css';
import { GrantFields } from './grant-fields.tsx';
import { emptyGrant, grantFaults, newGrantOf } from './grant-values.ts';

function GrantRow({ grant, onEnd }: { grant: GrantAnswer; onEnd: () => void }) {
  const { t } = useTranslation();
  const { roleAndUnit, validity } = useGrantText();
  const what = roleAndUnit(grant);
  return (
    <li>
      <span>
        <b>{what}</b>
        <span>{validity(grant)}</span>
      </span>
      <ConfirmedButton
        label={t('grant.end')}
        name={t('grant.endOf', { what })}
        question={t('grant.endText')}
        onConfirm={onEnd}
      />
    </li>
  );
}

function GiveGrant({ account }: { account: ManagedAccount }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const command = useCommandForm({
    command: giveGrant,
    initial: emptyGrant,
    check: (grant) => grantFaults(grant, t),
    inputOf: (grant) => ({ params: { id: account.id }, body: newGrantOf(grant) }),
    onDone: async () => {
      command.form.reset();
      await accountsChanged(client);
    },
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <fieldset className={styles.grant}>
        <legend>{t('grant.more')}</legend>
        <GrantFields grant={command.form.values} field={command.field} />
      </fieldset>
      <FormActions of={command} label={t('grant.give')} />
    </form>
  );
}

/** What the account may do; what ends, ends today. */
export function AccountGrants({ account }: { account: ManagedAccount }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const end = useCommand(endGrant, () => accountsChanged(client));
  return (
    <Panel title={t('grant.all')}>
      <ul className={entries.entries}>
        {account.grants.map((grant) => (
          <GrantRow
            key={grant.id}
            grant={grant}
            onEnd={() => end.mutate({ params: { id: account.id, grant: grant.id } })}
          />
        ))}
      </ul>
      {account.grants.length === 0 && <p>{t('ownAccount.noGrants')}</p>}
      <CommandFailure error={end.error} />
      {account.state !== 'closed' && <GiveGrant account={account} />}
    </Panel>
  );
}
