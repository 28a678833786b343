import { Link } from '@tanstack/react-router';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { ChoiceButtons } from '../../shared/ui/choice-buttons.tsx';
import { StateGlyph } from '../../shared/ui/state-glyph.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import styles from './commune-sheet.module.css';
import { CriterionFields } from './pane/criterion-fields.tsx';
import { Present } from './pane/present.tsx';
import { ReportStanding } from './pane/report-standing.tsx';
import type { EntryDesk } from './use-entry-desk.ts';

type CommuneSheetProps = {
  desk: EntryDesk;
  /** Of the commune, in the rows of the desk. */
  row: number;
  simulated: boolean;
};

/** One criterion of the commune: its verdict, note and values. */
function CriterionEntry({ desk, row, place, simulated }: CommuneSheetProps & { place: number }) {
  const lang = useLang();
  const criterion = desk.sheet.criteria[place];
  const cell = desk.rows[row]?.cells[place];
  if (criterion === undefined || cell === undefined) return null;
  const label = criterionLabel(criterion, lang, 'whole');
  const verdicts = [...desk.sheet.verdictsAllowed, 'unknown'] as const;
  return (
    <li className={styles.criterion}>
      <h3 lang={label.lang}>{label.text}</h3>
      <div className={styles.verdict}>
        {cell.previous !== null && (
          <>
            <StateGlyph state={cell.previous} simulated={simulated} />
            <span aria-hidden="true">→</span>
          </>
        )}
        <StateGlyph state={cell.verdict} simulated={simulated} />
        {cell.isOpen && (
          <ChoiceButtons
            label={label.text}
            value={cell.verdict}
            options={verdicts.map((value) => ({ value, label: verdictWord(value, lang) }))}
            onChoose={(verdict) => desk.enterVerdicts([{ row, place, verdict }])}
          />
        )}
      </div>
      <CriterionFields desk={desk} at={{ row, place }} noteId={`note-${criterion.position}`} />
    </li>
  );
}

/** One commune in full: every criterion with its note and its indicators. */
export function CommuneSheet({ desk, row, simulated }: CommuneSheetProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { sheet, setHand } = desk;
  const shown = desk.rows[row];
  useEffect(() => setHand({ row, place: 0 }), [row, setHand]);
  if (shown === undefined) return null;
  return (
    <section className={styles.sheet} aria-labelledby="commune-sheet">
      <p>
        <Link to="/nhap-lieu" search={{ vong: sheet.round.id, 'don-vi': sheet.unit.ref }}>
          {t('entry.backToGrid')}
        </Link>
      </p>
      <h2 id="commune-sheet">{unitLabel(shown.unit, lang)}</h2>
      <Present row={shown} />
      <ReportStanding desk={desk} row={shown} />
      <ol>
        {sheet.criteria.map(({ position }, place) => (
          <CriterionEntry key={position} desk={desk} row={row} place={place} simulated={simulated} />
        ))}
      </ol>
    </section>
  );
}
