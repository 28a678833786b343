import { incomparableWords, netWords } from '@tiendo/charts/matrix/matrix-words.ts';
import type { MatrixRow } from '@tiendo/contracts/figures/matrix.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { verdictLetter, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import glyph from '../../../shared/ui/state-glyph.module.css';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx';
import styles from './matrix-grid.module.css';
import { ChangeMark, PilotMark, RecognisedMark } from './row-marks.tsx';

/** What the cells of a column are called. */
export type ColumnWords = { position: number; label: string; begins: boolean };

/** What is said of a change, to those who listen. */
export type ChangeWords = { gained: string; lost: string };

type GridRowProps = {
  row: MatrixRow;
  /** Of the page of its unit. */
  address: string;
  index: number;
  columns: readonly ColumnWords[];
  changeWords: ChangeWords;
  compared: boolean;
  /** The column in hand, where this is the row in hand. */
  columnInHand: number | null;
  /** The place of the criterion that is open in some row. */
  openPlace: number | null;
  /** Whether it is this row. */
  isOpen: boolean;
  lang: Lang;
};

type CellChange = 'gained' | 'lost' | undefined;

const changeAt = ({ before }: MatrixRow, place: number): CellChange =>
  before?.gained.includes(place) ? 'gained' : before?.lost.includes(place) ? 'lost' : undefined;

function RowName({ row, address, inHand }: { row: MatrixRow; address: string; inHand: boolean }) {
  const { t } = useTranslation();
  const { unit, marks } = row;
  const recognitions = marks?.recognitions ?? [];
  return (
    <th scope="row" className={styles.name} data-column={0} tabIndex={inHand ? 0 : -1}>
      <a href={address} title={unit.name} tabIndex={-1}>
        {unit.name}
      </a>
      {marks?.pilot && <PilotMark label={t('matrix.pilotOf', { year: marks.pilot.year })} />}
      {recognitions.length > 0 && (
        <RecognisedMark
          simulated={recognitions.every(({ origin }) => origin === 'simulated')}
          label={t('matrix.recognised')}
        />
      )}
    </th>
  );
}

function NetCell({
  row,
  column,
  inHand,
  lang,
}: {
  row: MatrixRow;
  column: number;
  inHand: boolean;
  lang: Lang;
}) {
  const net = row.before?.net ?? null;
  const why = incomparableWords(row, lang);
  return (
    <td className={styles.net} data-column={column} tabIndex={inHand ? 0 : -1} title={why ?? undefined}>
      {net !== null && net !== 0 && <ChangeMark change={net > 0 ? 'gained' : 'lost'} />}
      {why === null ? (
        (netWords(net, lang) ?? '?')
      ) : (
        <>
          <span aria-hidden="true">–</span>
          <VisuallyHidden>{why}</VisuallyHidden>
        </>
      )}
    </td>
  );
}

/** One commune: its name, a mark a criterion, its sums. Plain elements: a screen holds a thousand of them. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { row, address, index, columns, changeWords, compared, columnInHand, openPlace, isOpen, lang } =
    props;
  const simulated = row.origin === 'simulated' || undefined;
  const last = columns.length + 1;
  return (
    <tr aria-rowindex={index + 3} data-row={index} data-open={isOpen || undefined}>
      <RowName row={row} address={address} inHand={columnInHand === 0} />
      {row.verdicts.map((verdict, place) => {
        const column = columns[place];
        if (column === undefined) return null;
        const change = changeAt(row, place);
        const told = change === undefined ? '' : `, ${changeWords[change]}`;
        return (
          <td
            key={column.position}
            data-column={place + 1}
            data-begins={column.begins || undefined}
            data-crossed={place === openPlace || undefined}
            data-change={change}
            aria-current={(isOpen && place === openPlace) || undefined}
            aria-label={`${row.unit.name}, ${column.label}: ${verdictWord(verdict, lang)}${told}`}
            tabIndex={columnInHand === place + 1 ? 0 : -1}
          >
            <i className={glyph.glyph} data-state={verdict} data-simulated={simulated}>
              {verdictLetter(verdict, lang)}
            </i>
          </td>
        );
      })}
      <td className={styles.met} data-column={last} data-begins tabIndex={columnInHand === last ? 0 : -1}>
        {row.met === null ? '?' : formatInteger(row.met, lang)}
      </td>
      {compared && <NetCell row={row} column={last + 1} inHand={columnInHand === last + 1} lang={lang} />}
    </tr>
  );
});
