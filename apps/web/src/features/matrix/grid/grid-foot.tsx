import { countColumn, countVerdicts, matrixCounts } from '@tiendo/charts/matrix/matrix-counts.ts';
import { netWords } from '@tiendo/charts/matrix/matrix-words.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { type KnownVerdict, knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useMemo } from 'react';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { ColumnWords } from './grid-row.tsx';
import styles from './matrix-grid.module.css';

/** Told even where nobody has them, as soon as anything is known: their numbers are what the table is read for. */
const always: readonly KnownVerdict[] = ['met', 'not_met'];

type GridFootProps = { answer: MatrixAnswer; columns: readonly ColumnWords[]; openPlace: number | null };

/** How many communes have each verdict on each criterion, and in all. */
export function GridFoot({ answer, columns, openPlace }: GridFootProps) {
  const lang = useLang();
  const { items, since } = answer;
  const byColumn = useMemo(() => columns.map((_, place) => countColumn(items, place)), [items, columns]);
  const all = useMemo(() => countVerdicts(items), [items]);
  const { changed, known } = matrixCounts(answer);
  const net = changed === null ? '' : (netWords(changed.gained - changed.lost, lang) ?? '');
  const told = knownVerdicts.filter((verdict) => (known > 0 && always.includes(verdict)) || all[verdict] > 0);
  return (
    <tfoot>
      {told.map((verdict, line) => (
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
            {formatInteger(all[verdict], lang)}
          </td>
          {since !== null && <td className={styles.net}>{verdict === 'met' ? net : ''}</td>}
        </tr>
      ))}
    </tfoot>
  );
}
