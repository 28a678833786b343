import type { AuditEvent } from '@tiendo/contracts/audit.ts';
import { useTranslation } from 'react-i18next';
import table from '../../shared/ui/table.module.css';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import styles from './audit.module.css';
import { AuditRow } from './audit-row.tsx';

const columns = ['at', 'who', 'what', 'unit', 'change'] as const;

/** Events, the newest first. */
export function AuditTable({ events }: { events: readonly AuditEvent[] }) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.events}`}>
        <caption>
          <VisuallyHidden>{t('audit.title')}</VisuallyHidden>
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`audit.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <AuditRow key={event.id} event={event} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
