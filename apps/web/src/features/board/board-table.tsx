import { Link, useSearch } from '@tanstack/react-router';
import type { BoardAnswer, BoardRound } from '@tiendo/contracts/board.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import table from '../../shared/ui/table.module.css';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './board.module.css';
import { FullCells, ShortCell } from './board-cell.tsx';

const fullColumns = ['standing', 'late', 'holder', 'since', 'open'] as const;

function RoundHead({ round, chosen }: { round: BoardRound; chosen: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const search = useSearch({ from: '/tien-do-bao-cao' });
  const name = capitaliseFirst(formatPeriod(periodOf(round.period), lang));
  const due =
    round.dueOn === null ? t('board.noDueDate') : t('board.due', { date: formatDate(round.dueOn, lang) });
  return (
    <th
      scope={chosen ? 'colgroup' : 'col'}
      colSpan={chosen ? fullColumns.length : 1}
      data-chosen={chosen || undefined}
    >
      {chosen ? (
        name
      ) : (
        <Link to="/tien-do-bao-cao" search={{ ...search, vong: round.id }} resetScroll={false}>
          {name}
        </Link>
      )}
      <p className={styles.detail}>{due}</p>
    </th>
  );
}

function Row({
  row,
  rounds,
  chosen,
}: {
  row: BoardAnswer['rows'][number];
  rounds: readonly BoardRound[];
  chosen: BoardRound;
}) {
  const lang = useLang();
  return (
    <tr>
      <th scope="row">{unitLabel(row.unit, lang)}</th>
      {rounds.map((round) => {
        const cell = row.cells.find(({ roundId }) => roundId === round.id);
        const full = round.id === chosen.id;
        if (cell === undefined) return <td key={round.id} colSpan={full ? fullColumns.length : 1} />;
        return full ? (
          <FullCells key={round.id} unit={row.unit} round={round} cell={cell} />
        ) : (
          <ShortCell key={round.id} cell={cell} />
        );
      })}
    </tr>
  );
}

/** Every unit by every round of the year; the round in hand is told in words, the others in marks. */
export function BoardTable({ board, chosen }: { board: BoardAnswer; chosen: BoardRound }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.board}`}>
        <caption>
          <VisuallyHidden>{t('board.caption', { unit: unitLabel(board.unit, lang) })}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('board.column.unit')}
            </th>
            {board.rounds.map((round) => (
              <RoundHead key={round.id} round={round} chosen={round.id === chosen.id} />
            ))}
          </tr>
          <tr>
            {board.rounds.map((round) =>
              round.id === chosen.id ? (
                fullColumns.map((column) => (
                  <th key={`${round.id}:${column}`} scope="col">
                    {t(`board.column.${column}`)}
                  </th>
                ))
              ) : (
                <td key={round.id} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {board.rows.map((row) => (
            <Row key={row.unit.id} row={row} rounds={board.rounds} chosen={chosen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
