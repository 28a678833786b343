import type { FigureTable } from '@tiendo/charts/figure-model.ts';
import styles from '../ui/table.module.css';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** The figures of a chart as a table. */
export function FigureTableView({ table }: { table: FigureTable }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its column is scrolled with the keyboard
    <section className={styles.scroll} aria-label={table.caption} tabIndex={0}>
      <table className={`${styles.table} ${styles.figures}`}>
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
    </section>
  );
}
