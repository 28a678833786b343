import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import { useTranslation } from 'react-i18next';
import table from '../../shared/ui/table.module.css';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { FigureRow } from './figure-row.tsx';
import styles from './sources.module.css';

const columns = ['figure', 'value', 'asOf', 'status', 'set', 'check', 'open'] as const;

/** Every figure of a report, as printed, each with its check. */
export function FiguresTable({
  figures,
  report,
}: {
  figures: readonly PublishedFigureItem[];
  /** Its title. */
  report: string;
}) {
  const { t } = useTranslation();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.figures}`}>
        <caption>
          <VisuallyHidden>
            {t('sources.caption')} <span lang="vi">{report}</span>
          </VisuallyHidden>
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" data-numeric={column === 'value' || undefined}>
                {t(`sources.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.key} figure={figure} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
