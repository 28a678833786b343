import { Link } from '@tanstack/react-router';
import { criterionName } from '@tiendo/domain/wording/criterion-names.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { Words } from '../../../shared/ui/words.tsx';
import type { EntryFinding } from '../rows/row-findings.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import { CriterionFields } from './criterion-fields.tsx';
import { Differences } from './differences.tsx';
import styles from './entry-pane.module.css';
import { KeyHints } from './key-hints.tsx';
import { Present } from './present.tsx';
import { ReportStanding } from './report-standing.tsx';

type EntryPaneProps = {
  desk: EntryDesk;
  simulated: boolean;
  onGoTo: (finding: Pick<EntryFinding, 'row' | 'code' | 'place'>) => void;
};

/** The verdict before and now. */
function BeforeAndNow({ desk, simulated }: Pick<EntryPaneProps, 'desk' | 'simulated'>) {
  const { t } = useTranslation();
  const lang = useLang();
  const cell = desk.rows[desk.hand.row]?.cells[desk.hand.place];
  if (cell === undefined) return null;
  return (
    <p className={styles.states}>
      {cell.previous !== null && (
        <>
          <span>{t('entry.before')}</span>
          <StateGlyph state={cell.previous} simulated={simulated} />
          <span aria-hidden="true">→</span>
        </>
      )}
      <span>{t('entry.now')}</span>
      <StateGlyph state={cell.verdict} simulated={simulated} />
      <b>{verdictWord(cell.verdict, lang)}</b>
    </p>
  );
}

/** The cell in hand: what it was and is, what has to be said of it; then everything that differs from before. */
export function EntryPane({ desk, simulated, onGoTo }: EntryPaneProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { rows, sheet, hand } = desk;
  const row = rows[hand.row];
  const criterion = sheet.criteria[hand.place];
  if (row === undefined) return null;
  const name = criterion === undefined ? null : criterionName(criterion, lang, 'whole');
  const number = criterion === undefined ? '' : formatInteger(criterion.number ?? criterion.position, lang);
  return (
    <aside className={styles.pane} aria-label={t('entry.pane')}>
      <section>
        <h2>
          {criterion === undefined ? row.unit.name : t('entry.cellTitle', { unit: row.unit.name, number })}
        </h2>
        {name !== null && (
          <p className={styles.quiet}>
            <Words words={name} />
          </p>
        )}
        <Present row={row} />
        <BeforeAndNow desk={desk} simulated={simulated} />
        {criterion !== undefined && (
          <CriterionFields key={`${row.unit.id}:${hand.place}`} desk={desk} at={hand} noteId="entry-note" />
        )}
      </section>
      <ReportStanding desk={desk} row={row} />
      <Differences desk={desk} onGoTo={onGoTo} />
      <p className={styles.whole}>
        <Link to="/nhap-lieu" search={{ vong: sheet.round.id, 'don-vi': sheet.unit.ref, xa: row.unit.ref }}>
          {t('entry.openWhole', { unit: row.unit.name })}
        </Link>
      </p>
      <p className={styles.whole}>
        <Link to="/nhap-tu-tep" search={{ vong: sheet.round.id, 'don-vi': sheet.unit.ref }}>
          {t('shell.imports')}
        </Link>
      </p>
      <KeyHints />
    </aside>
  );
}
