import { countColumn, matrixCounts } from '@tiendo/charts/matrix/matrix-counts.ts';
import { netWords } from '@tiendo/charts/matrix/matrix-words.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useMemo } from 'react';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { FootVerdicts } from './foot-verdicts.ts';
import type { ColumnWords } from './grid-row.tsx';
import styles from './matrix-grid.module.css';

type GridFootProps = {
  answer: MatrixAnswer;
  verdicts: FootVerdicts;
  columns: readonly ColumnWords[];
  openPlace: number | null;
};

/** How many communes have each verdict on each criterion, and in all. */
export function GridFoot({ answer, verdicts, columns, openPlace }: GridFootProps) {
  const lang = useLang();
  const { items, since } = answer;
  const byColumn = useMemo(() => columns.map((_, place) => countColumn(items, place)), [items, columns]);
  const { changed } = matrixCounts(answer);
  const net = changed === null ? '' : (netWords(changed.gained - changed.lost, lang) ?? '');
  return (
    <tfoot>
      {verdicts.lines.map((verdict, line) => (
        <tr key={verdict} aria-rowindex={items.length + 3 + line} data-verdict={verdict}>
          <th scope="row" className={styles.name}>
            {capitaliseFirst(verdictWord(verdict, lang))}
          </th>
          {byColumn.map((counts, place) => (
            <td
              key={columns[place]?.position}
              data-begins={columns[place]?.begins || undefined}
              data-crossed={place === openPlace || undefined}
            >
              {formatInteger(counts[verdict], lang)}
            </td>
          ))}
          <td className={styles.met} data-begins>
            {formatInteger(verdicts.counts[verdict], lang)}
          </td>
          {since !== null && <td className={styles.net}>{verdict === 'met' ? net : ''}</td>}
        </tr>
      ))}
    </tfoot>
  );
}
