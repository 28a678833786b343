import { useTranslation } from 'react-i18next';
import styles from './ranking.module.css';

type SortHeaderProps = { label: string; active: boolean; numeric: boolean; onSort: () => void };

/** The head of a column that the rows may be ordered by; the lowest comes first. */
export function SortHeader({ label, active, numeric, onSort }: SortHeaderProps) {
  const { t } = useTranslation();
  return (
    <th scope="col" data-numeric={numeric || undefined} aria-sort={active ? 'ascending' : undefined}>
      <button
        type="button"
        className={styles.sort}
        data-active={active || undefined}
        title={t('ranking.units.sort', { label })}
        onClick={onSort}
      >
        {label}
        <span aria-hidden="true">{active ? '↓' : '↕'}</span>
      </button>
    </th>
  );
}
