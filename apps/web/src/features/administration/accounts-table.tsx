import { Link } from '@tanstack/react-router';
import type { ManagedAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useGrantText } from '../../shared/account/use-grant-text.ts';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import { Tag } from '../../shared/ui/tag.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import styles from './administration.module.css';

const columns = ['name', 'email', 'roles', 'state', 'secondFactor', 'lastSeen'] as const;

function AccountRow({ account, text }: { account: ManagedAccount; text: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { roleAndUnit } = useGrantText();
  const seen = account.lastSeenOn;
  return (
    <tr>
      <th scope="row">
        <Link
          to="/quan-tri/tai-khoan/$id"
          params={{ id: account.id }}
          search={text === '' ? {} : { tim: text }}
        >
          {account.name}
        </Link>{' '}
        {account.demonstration && <Tag kind="simulated" />}
      </th>
      <td>{account.email}</td>
      <td>
        <ul>
          {account.grants.map((grant) => (
            <li key={grant.id}>{roleAndUnit(grant)}</li>
          ))}
        </ul>
      </td>
      <td>{t(`administration.state.${account.state}`)}</td>
      <td>{t(account.twoFactorEnabled ? 'administration.has' : 'administration.hasNot')}</td>
      <td data-numeric>{seen === null ? t('administration.neverSeen') : formatDate(seen, lang)}</td>
    </tr>
  );
}

/** Accounts with what they may do, each opening its own page. */
export function AccountsTable({ accounts, text }: { accounts: readonly ManagedAccount[]; text: string }) {
  const { t } = useTranslation();
  if (accounts.length === 0) return <p className={styles.note}>{t('administration.none')}</p>;
  return (
    <div className={table.scroll}>
      <table className={table.table}>
        <caption>
          <VisuallyHidden>{t('administration.title')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-numeric={column === 'lastSeen' || undefined}>
                {t(`administration.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} text={text} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
