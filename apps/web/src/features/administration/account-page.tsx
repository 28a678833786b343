import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ManagedAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Fact, Facts } from '../../shared/ui/facts.tsx';
import page from '../../shared/ui/page.module.css';
import { AccountGrants } from './account-grants.tsx';
import { AccountState } from './account-state.tsx';
import { accountsQuery } from './accounts-queries.ts';
import styles from './administration.module.css';
import { BackToAccounts } from './back-to-accounts.tsx';

function AccountFacts({ account }: { account: ManagedAccount }) {
  const { t } = useTranslation();
  const lang = useLang();
  const seen = account.lastSeenOn;
  return (
    <Facts inLines>
      <Fact name={t('form.email')}>{account.email}</Fact>
      <Fact name={t('administration.column.state')}>{t(`administration.state.${account.state}`)}</Fact>
      <Fact name={t('administration.column.secondFactor')}>
        {t(account.twoFactorEnabled ? 'administration.has' : 'administration.hasNot')}
      </Fact>
      <Fact name={t('administration.column.lastSeen')}>
        {seen === null ? t('administration.neverSeen') : formatDate(seen, lang)}
      </Fact>
    </Facts>
  );
}

function OneAccount() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/quan-tri/tai-khoan/$id' });
  const { tim = '' } = useSearch({ from: '/quan-tri/tai-khoan/$id' });
  const { data, error, refetch } = useQuery(accountsQuery(tim));
  const account = data?.items.find((one) => one.id === id);
  useDocumentTitle(t('administration.accountDocumentTitle', { name: account?.name ?? '' }));
  if (error !== null && data === undefined)
    return <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <div aria-busy="true" />;
  if (account === undefined) return <h1>{t('administration.unknownAccount')}</h1>;
  return (
    <>
      <h1>{account.name}</h1>
      <AccountFacts account={account} />
      <div className={styles.columns}>
        <AccountGrants account={account} />
        <AccountState account={account} />
      </div>
    </>
  );
}

/** One account: what it may do, its link, and whether it is open. */
export function AccountPage() {
  const { tim = '' } = useSearch({ from: '/quan-tri/tai-khoan/$id' });
  return (
    <AccessGate action="account.manage">
      <div className={page.content}>
        <BackToAccounts text={tim} />
        <OneAccount />
      </div>
    </AccessGate>
  );
}
