import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { Fragment, type RefObject } from 'react';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { GridCell } from './grid-moves.ts';
import { type ChangeWords, type ColumnWords, GridRow } from './grid-row.tsx';
import styles from './matrix-grid.module.css';
import { useShownRows } from './use-shown-rows.ts';

type GridBodyProps = {
  answer: MatrixAnswer;
  addressOf: (unit: string) => string;
  columns: readonly ColumnWords[];
  changeWords: ChangeWords;
  hand: GridCell;
  openRow: number;
  /** Null where no cell of a row shown is open. */
  openPlace: number | null;
  scroller: RefObject<HTMLElement | null>;
  /** Told how many rows a page of the screen holds. */
  pageRows: RefObject<number>;
};

const Gap = ({ height }: { height: number }) =>
  height > 0 && <tr className={styles.gap} style={{ height }} />;

/** The rows near what is seen; the only part of the grid that is drawn again while it is scrolled. */
export function GridBody(props: GridBodyProps) {
  const { answer, addressOf, columns, changeWords, hand, openRow, openPlace, scroller, pageRows } = props;
  const lang = useLang();
  const { rows, gapAfter, ...shown } = useShownRows(answer.items.length, scroller, hand.row);
  pageRows.current = shown.pageRows;
  return (
    <tbody>
      {rows.map(({ index, gap }) => {
        const row = answer.items[index];
        if (row === undefined) return null;
        return (
          <Fragment key={row.unit.id}>
            <Gap height={gap} />
            <GridRow
              row={row}
              address={addressOf(row.unit.ref)}
              index={index}
              columns={columns}
              changeWords={changeWords}
              compared={answer.since !== null}
              columnInHand={hand.row === index ? hand.column : null}
              openPlace={openPlace}
              isOpen={openPlace !== null && index === openRow}
              lang={lang}
            />
          </Fragment>
        );
      })}
      <Gap height={gapAfter} />
    </tbody>
  );
}
