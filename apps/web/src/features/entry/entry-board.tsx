import type { OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { SheetChoice } from '../../shared/reports/report-queries.ts';
import { RoundBar } from '../../shared/reports/round-bar.tsx';
import { CommuneSheet } from './commune-sheet.tsx';
import styles from './entry.module.css';
import { EntryActions } from './entry-actions.tsx';
import { EntryFindings } from './entry-findings.tsx';
import { EntryLegend } from './entry-legend.tsx';
import { EntryStrip } from './entry-strip.tsx';
import { EntryGrid } from './grid/entry-grid.tsx';
import { focusPlace } from './grid/use-entry-keys.ts';
import { MergeView } from './merge-view.tsx';
import { EntryPane } from './pane/entry-pane.tsx';
import type { EntryFinding } from './rows/row-findings.ts';
import { useEntryDesk } from './use-entry-desk.ts';

type EntryBoardProps = {
  account: OwnAccount;
  choice: SheetChoice;
  sheet: ReportSheet;
  rounds: readonly RoundSummary[];
  /** The one commune that is shown in full; null: all in the grid. */
  commune: string | null;
};

/** The page of one round: what stands against handing in, the grid, and the cell in hand. */
export function EntryBoard({ account, choice, sheet: opened, rounds, commune }: EntryBoardProps) {
  const { t } = useTranslation();
  const desk = useEntryDesk(account.id, choice, opened);
  const { sheet } = desk;
  const grid = useRef<HTMLTableElement>(null);
  const summary = useRef<HTMLElement>(null);
  const whole = desk.rows.findIndex(({ unit }) => unit.ref === commune || unit.id === commune);
  const goTo = ({ row, code, place }: Pick<EntryFinding, 'row' | 'code' | 'place'>) => {
    const target = { row, place: place ?? sheet.criteria.length };
    flushSync(() => desk.setHand(target));
    const note = code === 'lost_without_note' ? document.getElementById('entry-note') : null;
    if (note === null) focusPlace(grid.current, target);
    else note.focus();
  };
  return (
    <>
      <RoundBar page="/nhap-lieu" sheet={sheet} rounds={rounds}>
        <EntryActions desk={desk} choice={choice} onRefused={() => summary.current?.focus()} />
      </RoundBar>
      <EntryStrip demonstration={account.demonstration} desk={desk} />
      <EntryFindings desk={desk} box={summary} onGoTo={goTo} />
      <MergeView desk={desk} />
      <h1 className={styles.title}>{t('entry.title')}</h1>
      {whole >= 0 ? (
        <CommuneSheet desk={desk} row={whole} simulated={account.demonstration} />
      ) : (
        <div className={styles.board}>
          <section className={styles.main} aria-label={t('entry.grid')}>
            <EntryGrid desk={desk} grid={grid} simulated={account.demonstration} />
            <EntryLegend desk={desk} simulated={account.demonstration} />
          </section>
          <EntryPane desk={desk} simulated={account.demonstration} onGoTo={goTo} />
        </div>
      )}
      <p className={styles.told} role="status">
        {desk.told}
      </p>
    </>
  );
}
