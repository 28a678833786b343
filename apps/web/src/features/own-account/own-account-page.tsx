import { useDocumentTitle } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { useMe } from '../../shared/account/me.ts';
import page from '../../shared/ui/page.module.css';
import { ApiTokens } from './api-tokens.tsx';
import styles from './own-account.module.css';
import { OwnFacts } from './own-facts.tsx';
import { OwnPassword } from './own-password.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { ReminderMail } from './reminder-mail.tsx';
import { SecondFactor } from './second-factor.tsx';

function OwnAccountContent() {
  const { t } = useTranslation();
  const me = useMe();
  if (!me?.account) return null;
  const { account } = me;
  return (
    <div className={page.content}>
      <h1>{t('ownAccount.title')}</h1>
      <div className={styles.columns}>
        <div>
          <OwnFacts account={account} />
          {account.hasPassword && <OwnPassword account={account} />}
          {!account.demonstration && <ReminderMail account={account} />}
          <OwnSessions />
        </div>
        <div>
          {account.hasPassword && <SecondFactor account={account} />}
          {!account.needsTwoFactor && <ApiTokens today={me.today} />}
        </div>
      </div>
    </div>
  );
}

/** Tài khoản: what is one's own, for everybody who has signed in. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('ownAccount.documentTitle'));
  return (
    <AccessGate action="signed_in">
      <OwnAccountContent />
    </AccessGate>
  );
}
