import type { FigureTable } from '@tiendo/charts/figure-model.ts';
import styles from '../ui/table.module.css';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** The figures of a chart as a table. */
export function FigureTableView({ table }: { table: FigureTable }) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>
          <VisuallyHidden>{table.caption}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.key} scope="col" data-numeric={column.numeric || undefined}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, at) => (
            <tr key={at}>
              {row.map((cell, column) => (
                <td
                  key={table.columns[column]?.key}
                  data-numeric={table.columns[column]?.numeric || undefined}
                  lang={cell.lang}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
