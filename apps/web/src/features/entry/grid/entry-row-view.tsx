import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { verdictLetter, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import glyph from '../../../shared/ui/state-glyph.module.css';
import type { EntryCell, EntryRow } from '../rows/entry-row.ts';
import { DeclaredCell } from './declared-cell.tsx';
import styles from './entry-grid.module.css';
import marks from './entry-marks.module.css';

/** What the cells of a column are called; `ends`: the last one of its group. */
export type ColumnWords = { position: number; label: string; ends: boolean };

type EntryRowViewProps = {
  row: EntryRow;
  index: number;
  columns: readonly ColumnWords[];
  /** Null where another row is in hand. */
  placeInHand: number | null;
  placeCrossed: number;
  isSending: boolean;
  /** The columns that something stands against, with commas between them. */
  faults: string;
  simulated: boolean;
  onDeclared: (row: EntryRow, is: number | null) => void;
  lang: Lang;
};

type CellViewProps = {
  cell: EntryCell;
  unit: string;
  column: ColumnWords;
  place: number;
  inHand: boolean;
  crossed: boolean;
  isSending: boolean;
  isFaulty: boolean;
  simulated: boolean;
  lang: Lang;
};

/** What a cell is told as: `Khuất Xá, 5 Trường học: đạt, kỳ trước chưa đạt, chưa lưu`. */
function useCellWords() {
  const { t } = useTranslation();
  return ({ cell, unit, column, lang, isSending }: CellViewProps): string => {
    const changed = cell.change !== 'none' && cell.previous !== null;
    return [
      `${unit}, ${column.label}: ${verdictWord(cell.verdict, lang)}`,
      ...(changed ? [t('entry.cell.before', { verdict: verdictWord(cell.previous, lang) })] : []),
      ...(cell.isWaiting ? [t(isSending ? 'entry.cell.sending' : 'entry.cell.waiting')] : []),
      ...(cell.isDisputed ? [t('entry.cell.disputed')] : []),
      ...(cell.isReturned ? [t('entry.cell.returned')] : []),
      ...(cell.files > 0 ? [t('evidence.cell', { count: formatCount(cell.files, lang) })] : []),
      ...(cell.isOpen ? [] : [t('entry.cell.shut')]),
    ].join(', ');
  };
}

function CellView(props: CellViewProps) {
  const { cell, column, place, inHand, crossed, isFaulty, simulated, lang } = props;
  const wordsOf = useCellWords();
  const isFull = cell.change !== 'none';
  return (
    <td
      data-place={place}
      data-ends={column.ends || undefined}
      data-crossed={crossed || undefined}
      data-change={cell.change}
      data-waiting={cell.isWaiting || undefined}
      data-fault={isFaulty || cell.isDisputed || undefined}
      data-returned={cell.isReturned || undefined}
      aria-invalid={isFaulty || undefined}
      aria-label={wordsOf(props)}
      tabIndex={inHand ? 0 : -1}
    >
      <i
        className={isFull ? glyph.glyph : marks.bare}
        data-state={cell.verdict}
        data-simulated={simulated || undefined}
      >
        {verdictLetter(cell.verdict, lang)}
      </i>
      {cell.files > 0 && <small className={marks.files} data-files={formatInteger(cell.files, lang)} />}
    </td>
  );
}

/** The count so far; both ends where verdicts are not known: `3–5`, and `?` where none is. */
function metWords({ met, unknown, cells }: EntryRow, lang: Lang): string {
  if (unknown === 0) return formatInteger(met, lang);
  if (unknown === cells.length) return '?';
  return `${formatInteger(met, lang)}–${formatInteger(met + unknown, lang)}`;
}

function Difference({ row, lang }: { row: EntryRow; lang: Lang }) {
  const net = row.metBefore === null || row.unknown > 0 ? null : row.met - row.metBefore;
  return (
    <td className={styles.sum}>
      {net !== null && net !== 0 && (
        <span className={marks.change} data-change={net > 0 ? 'gained' : 'lost'} aria-hidden="true" />
      )}
      {net === null ? '–' : formatSigned(net, 0, lang)}
    </td>
  );
}

/** One commune: a mark a criterion, its sums, how its report stands, the count that it states itself. */
export const EntryRowView = memo(function EntryRowView(props: EntryRowViewProps) {
  const { row, index, columns, placeInHand, placeCrossed, isSending, faults, simulated, lang } = props;
  const { t } = useTranslation();
  const faulty = faults.split(',');
  return (
    <tr data-row={index} data-in-hand={placeInHand !== null || undefined}>
      <th scope="row" className={styles.name} title={row.unit.name}>
        <span>{row.unit.name}</span>
      </th>
      {row.cells.map((cell, place) => {
        const column = columns[place];
        return (
          column && (
            <CellView
              key={column.position}
              cell={cell}
              unit={row.unit.name}
              column={column}
              place={place}
              inHand={place === placeInHand}
              crossed={place === placeCrossed}
              isSending={isSending}
              isFaulty={faulty.includes(`${place}`)}
              simulated={simulated}
              lang={lang}
            />
          )
        );
      })}
      <td className={styles.sum} data-quiet>
        {row.metBefore === null ? '?' : formatInteger(row.metBefore, lang)}
      </td>
      <td className={styles.sum}>
        <b>{metWords(row, lang)}</b>
      </td>
      <Difference row={row} lang={lang} />
      <td className={styles.state} data-state={row.state ?? 'none'}>
        {t(`reports.state.${row.state ?? 'none'}`)}
      </td>
      <DeclaredCell
        row={row}
        place={columns.length}
        inHand={placeInHand === columns.length}
        isFaulty={faulty.includes('declared')}
        onDeclared={props.onDeclared}
      />
    </tr>
  );
});
