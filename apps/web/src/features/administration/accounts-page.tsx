import { useDocumentTitle } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { useMe } from '../../shared/account/me.ts';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import button from '../../shared/ui/button.module.css';
import page from '../../shared/ui/page.module.css';
import { AccountSearch } from './account-search.tsx';
import { accountsQuery } from './accounts-queries.ts';
import { AccountsTable } from './accounts-table.tsx';
import styles from './administration.module.css';
import { RoleRequirements } from './role-requirements.tsx';

/** Whether the person administers the whole country. */
const useWholeCountry = (): boolean =>
  useMe()?.account?.grants.some(({ role, unit }) => role === 'administrator' && unit.kind === 'country') ===
  true;

function AccountList({ text }: { text: string }) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery({
    ...accountsQuery(text),
    placeholderData: keepPreviousData,
  });
  if (error !== null && data === undefined)
    return <FailureWords failure={failureOf(error)} onRetry={() => void refetch()} />;
  return (
    <div aria-busy={isPending}>
      {data !== undefined && <AccountsTable accounts={data.items} text={text} />}
      {data?.nextCursor != null && <p className={styles.note}>{t('administration.more')}</p>}
    </div>
  );
}

function AccountsContent() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { tim = '' } = useSearch({ from: '/quan-tri/tai-khoan' });
  const wholeCountry = useWholeCountry();
  const search = (text: string) =>
    void navigate({
      to: '/quan-tri/tai-khoan',
      search: text.trim() === '' ? {} : { tim: text },
      replace: true,
    });
  return (
    <div className={page.content}>
      <h1>{t('administration.title')}</h1>
      <div className={styles.tools}>
        <AccountSearch text={tim} onSearch={search} />
        <Link className={button.button} to="/quan-tri/tai-khoan/moi">
          {t('administration.invite')}
        </Link>
      </div>
      <AccountList text={tim} />
      {wholeCountry && <RoleRequirements />}
    </div>
  );
}

/** Quản trị tài khoản: who has an account in the units that one administers. */
export function AccountsPage() {
  const { t } = useTranslation();
  useDocumentTitle(t('administration.documentTitle'));
  return (
    <AccessGate action="account.manage">
      <AccountsContent />
    </AccessGate>
  );
}
