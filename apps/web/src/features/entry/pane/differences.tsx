import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { verdictLetter, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { VisuallyHidden } from '../../../shared/ui/visually-hidden.tsx';
import type { EntryFinding } from '../rows/row-findings.ts';
import type { EntryDesk } from '../use-entry-desk.ts';
import styles from './entry-pane.module.css';

type DifferencesProps = {
  desk: EntryDesk;
  onGoTo: (finding: Pick<EntryFinding, 'row' | 'code' | 'place'>) => void;
};

/** Every cell that differs from the state before, each a way to it. */
export function Differences({ desk: { rows, sheet }, onGoTo }: DifferencesProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const changed = rows.flatMap(({ unit, cells }, row) =>
    cells.flatMap((cell, place) => (cell.change === 'none' ? [] : [{ unit, row, place, ...cell }])),
  );
  const count = (kind: 'gained' | 'lost') =>
    formatCount(changed.filter(({ change }) => change === kind).length, lang);
  return (
    <section>
      <h3>{t('entry.differences', { gained: count('gained'), lost: count('lost') })}</h3>
      <ul className={styles.differences}>
        {changed.map(({ unit, row, place, previous, verdict }) => {
          const criterion = sheet.criteria[place];
          return (
            <li key={`${unit.id}:${place}`}>
              <button type="button" onClick={() => onGoTo({ row, place, code: 'verdicts_unknown' })}>
                <span>{unit.name}</span>
                <span>{criterion && criterionLabel(criterion, lang, 'short').text}</span>
                <span aria-hidden="true">
                  {`${verdictLetter(previous ?? 'unknown', lang)} → `}
                  <b>{verdictLetter(verdict, lang)}</b>
                </span>
                <VisuallyHidden>
                  {`${verdictWord(previous ?? 'unknown', lang)} → ${verdictWord(verdict, lang)}`}
                </VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
