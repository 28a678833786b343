import type { MatrixSort } from '@tiendo/charts/matrix/matrix-order.ts';
import { groupName, sinceWords } from '@tiendo/charts/matrix/matrix-words.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { type OpenCell, openUnitOf } from '../matrix-search.ts';
import { footVerdicts } from './foot-verdicts.ts';
import { GridBody } from './grid-body.tsx';
import { GridFoot } from './grid-foot.tsx';
import { GridHead } from './grid-head.tsx';
import type { ColumnWords } from './grid-row.tsx';
import styles from './matrix-grid.module.css';
import { useGridHand } from './use-grid-hand.ts';

export type MatrixGridProps = {
  answer: MatrixAnswer;
  /** Where the page of a unit is. */
  addressOf: (unit: string) => string;
  onUnit: (unit: string) => void;
  sort: MatrixSort;
  onSort: (sort: MatrixSort) => void;
  open: OpenCell | null;
  onOpen: (cell: OpenCell, byKey: boolean) => void;
  /** Closes the cell that is open; absent where none is. */
  onClose: (() => void) | undefined;
};

/** Rem: a mark with air beside it, two lines of an upright name; the names and sums around. */
const leastColumn = 1.8;
const roomOfSums = 14;

/** Groups and names. */
const headRows = 2;

function useColumnWords({ criteria }: MatrixAnswer): readonly ColumnWords[] {
  const lang = useLang();
  return useMemo(
    () =>
      criteria.map((criterion, place) => {
        const previous = criteria[place - 1];
        return {
          position: criterion.position,
          label: criterionLabel(criterion, lang, 'short').text,
          begins: previous === undefined || groupName(previous, 'vi') !== groupName(criterion, 'vi'),
        };
      }),
    [criteria, lang],
  );
}

function useChangeWords(since: string | null) {
  const { t } = useTranslation();
  const lang = useLang();
  return useMemo(() => {
    const told = since === null ? '' : sinceWords(since, lang);
    return { gained: t('matrix.gainedSince', { since: told }), lost: t('matrix.lostSince', { since: told }) };
  }, [since, lang, t]);
}

/** Communes by criteria as a grid: one stop of the keyboard, arrows within. */
export function MatrixGrid(props: MatrixGridProps) {
  const { answer, sort, open } = props;
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const pageRows = useRef(10);
  const columns = useColumnWords(answer);
  const changeWords = useChangeWords(answer.since);
  const verdicts = useMemo(() => footVerdicts(answer.items), [answer.items]);
  const compared = answer.since !== null;
  const openRow = answer.items.findIndex(({ unit }) => openUnitOf(unit) === open?.unit);
  const place = answer.criteria.findIndex(({ position }) => position === open?.position);
  const openPlace = openRow < 0 || place < 0 ? null : place;
  const { hand, events } = useGridHand(props, { openRow, openPlace, pageRows, scroller });
  return (
    <div ref={scroller} className={styles.scroller} data-matrix>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked and opened
        role="grid"
        className={styles.grid}
        style={{ minWidth: `${roomOfSums + columns.length * leastColumn}rem` }}
        aria-label={t('matrix.label')}
        aria-rowcount={headRows + answer.items.length + verdicts.lines.length}
        aria-colcount={columns.length + (compared ? 3 : 2)}
        {...events}
      >
        <colgroup>
          <col className={styles.nameColumn} />
          <col span={columns.length} />
          <col className={styles.metColumn} />
          {compared && <col className={styles.netColumn} />}
        </colgroup>
        <GridHead
          answer={answer}
          columns={columns}
          sort={sort}
          openPlace={openPlace}
          columnInHand={hand.row < 0 ? hand.column : null}
        />
        <GridBody
          answer={answer}
          addressOf={props.addressOf}
          columns={columns}
          changeWords={changeWords}
          hand={hand}
          openRow={openRow}
          openPlace={openPlace}
          scroller={scroller}
          pageRows={pageRows}
        />
        <GridFoot answer={answer} verdicts={verdicts} columns={columns} openPlace={openPlace} />
      </table>
    </div>
  );
}
