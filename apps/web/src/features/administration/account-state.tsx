import { useQueryClient } from '@tanstack/react-query';
import {
  closeAccount,
  type ManagedAccount,
  reopenAccount,
  sendPasswordLink,
  takeSecondFactor,
} from '@tiendo/contracts/accounts/managed-account.ts';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ConfirmedButton } from '../../shared/ui/confirmed-button.tsx';
import { Panel } from '../../shared/ui/panel.tsx';
import { accountsChanged } from './accounts-queries.ts';
import styles from './administration.module.css';

function PasswordLink({ account }: { account: ManagedAccount }) {
  const { t } = useTranslation();
  const link = useCommand(sendPasswordLink, () => undefined);
  return (
    <div className={styles.deed}>
      <p>{t(account.state === 'invited' ? 'administration.invitedText' : 'administration.resetText')}</p>
      <Button disabled={link.isPending} onClick={() => link.mutate({ params: { id: account.id } })}>
        {t('administration.sendLink')}
      </Button>
      <p role="status">{link.isSuccess ? t('administration.linkSent', { email: account.email }) : ''}</p>
      <CommandFailure error={link.error} />
    </div>
  );
}

/** Takes a second factor that was lost. */
function LostSecondFactor({ account }: { account: ManagedAccount }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const take = useCommand(takeSecondFactor, () => accountsChanged(client));
  return (
    <div className={styles.deed}>
      {account.twoFactorEnabled && (
        <>
          <p>{t('administration.takeFactorNote')}</p>
          <ConfirmedButton
            label={t('administration.takeFactor')}
            question={t('administration.takeFactorText', { name: account.name })}
            onConfirm={() => take.mutate({ params: { id: account.id } })}
          />
        </>
      )}
      <p role="status">{take.isSuccess ? t('administration.factorTaken', { name: account.name }) : ''}</p>
      <CommandFailure error={take.error} />
    </div>
  );
}

/** Sends a link; closes the account or opens it again. */
export function AccountState({ account }: { account: ManagedAccount }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const own = useMe()?.account?.id === account.id;
  const changed = () => accountsChanged(client);
  const close = useCommand(closeAccount, changed);
  const reopen = useCommand(reopenAccount, changed);
  const input = { params: { id: account.id } };
  if (account.state === 'closed')
    return (
      <Panel title={t('administration.state.closed')}>
        <div className={styles.deed}>
          <p>{t('administration.closedText')}</p>
          <Button disabled={reopen.isPending} onClick={() => reopen.mutate(input)}>
            {t('administration.reopen')}
          </Button>
          <CommandFailure error={reopen.error} />
        </div>
      </Panel>
    );
  return (
    <Panel title={t('administration.signingIn')}>
      {!account.demonstration && <PasswordLink account={account} />}
      {!own && <LostSecondFactor account={account} />}
      {!own && (
        <div className={styles.deed}>
          <ConfirmedButton
            label={t('administration.close')}
            question={t('administration.closeText', { name: account.name })}
            onConfirm={() => close.mutate(input)}
          />
          <CommandFailure error={close.error} />
        </div>
      )}
    </Panel>
  );
}
