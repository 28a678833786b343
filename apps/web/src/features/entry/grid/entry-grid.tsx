import { groupName } from '@tiendo/charts/matrix/matrix-words.ts';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { type RefObject, useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { EntryRow } from '../rows/entry-row.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import { EntryFoot } from './entry-foot.tsx';
import styles from './entry-grid.module.css';
import { EntryHead } from './entry-head.tsx';
import { type ColumnWords, EntryRowView } from './entry-row-view.tsx';
import { useEntryKeys } from './use-entry-keys.ts';

function useColumns({ criteria }: ReportSheet): readonly ColumnWords[] {
  const lang = useLang();
  return useMemo(
    () =>
      criteria.map((criterion, place) => {
        const next = criteria[place + 1];
        return {
          position: criterion.position,
          label: criterionLabel(criterion, lang, 'short').text,
          ends: next === undefined || groupName(next, 'vi') !== groupName(criterion, 'vi'),
        };
      }),
    [criteria, lang],
  );
}

type EntryGridProps = { desk: EntryDesk; grid: RefObject<HTMLTableElement | null>; simulated: boolean };

/** Communes by criteria, to be typed into: one stop of the keyboard, keys within. */
export function EntryGrid({ desk, grid, simulated }: EntryGridProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { sheet, rows, hand, saving, findings } = desk;
  const columns = useColumns(sheet);
  const events = useEntryKeys(desk, grid);
  const enterDeclared = useRef(desk.enterDeclared);
  enterDeclared.current = desk.enterDeclared;
  const onDeclared = useCallback((row: EntryRow, is: number | null) => enterDeclared.current(row, is), []);
  return (
    <div className={styles.scroller}>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are walked and typed into
        role="grid"
        className={styles.grid}
        aria-label={t('entry.grid')}
        {...events}
      >
        <EntryHead sheet={sheet} columns={columns} placeInHand={hand.place} />
        <tbody>
          {rows.map((row, index) => (
            <EntryRowView
              key={row.unit.id}
              row={row}
              index={index}
              columns={columns}
              placeInHand={hand.row === index ? hand.place : null}
              placeCrossed={hand.place}
              isSending={saving.sending.has(row.unit.ref)}
              faults={findings
                .filter((one) => one.row === index && one.blocks)
                .map(faultPlace)
                .join()}
              simulated={simulated}
              onDeclared={onDeclared}
              lang={lang}
            />
          ))}
        </tbody>
        <EntryFoot rows={rows} columns={columns} placeInHand={hand.place} sheet={sheet} />
      </table>
    </div>
  );
}

/** The column of a finding, `declared` where it is of the whole report. */
const faultPlace = ({ place }: { place: number | null }): string =>
  place === null ? 'declared' : `${place}`;
