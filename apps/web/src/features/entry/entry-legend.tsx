import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { averageWords } from '@tiendo/domain/wording/averages.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { verdictLetter } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../shared/ui/state-glyph.tsx';
import styles from './entry.module.css';
import marks from './grid/entry-marks.module.css';
import type { EntryDesk } from './use-entry-desk.ts';

/** The average so far, with its parts: `Tạm tính 193/19 = 10,16 tiêu chí/xã`; nothing while a verdict is not known. */
function RunningAverage({ desk: { rows, sheet } }: { desk: EntryDesk }) {
  const { t } = useTranslation();
  const lang = useLang();
  const met = rows.reduce((sum, row) => sum + row.met, 0);
  const unknown = rows.reduce((sum, row) => sum + row.unknown, 0);
  if (rows.length === 0) return null;
  if (unknown > 0) return t('entry.noAverage', { count: unknown });
  const { criteriaSet } = sheet;
  const figure = formatDecimal(met / rows.length, 2, lang);
  const words = averageWords(figure, null, countedKind(criteriaSet), lang);
  return `${t('entry.soFar')} ${formatInteger(met, lang)}/${formatInteger(rows.length, lang)} = ${words}`;
}

/** Every mark with its word. */
export function EntryLegend({ desk, simulated }: { desk: EntryDesk; simulated: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const change = (kind: 'gained' | 'lost') => (
    <span className={marks.change} data-change={kind} aria-hidden="true" />
  );
  return (
    <ul className={styles.legend} aria-label={t('entry.legend.label')}>
      <li>
        <i className={marks.bare} data-state="met">
          {verdictLetter('met', lang)}
        </i>
        <i className={marks.bare} data-state="not_met">
          {verdictLetter('not_met', lang)}
        </i>
        {t('entry.legend.copied')}
      </li>
      <li>
        <StateGlyph state="met" simulated={simulated} />
        {change('gained')}
        {t('entry.legend.gained')}
      </li>
      <li>
        <StateGlyph state="not_met" simulated={simulated} />
        {change('lost')}
        {t('entry.legend.lost')}
      </li>
      <li>
        <i className={marks.bare} data-state="unknown">
          ?
        </i>
        {t('entry.legend.unknown')}
      </li>
      <li>… {t('entry.legend.waiting')}</li>
      <li>
        <small className={marks.count}>2</small>
        {t('evidence.legend')}
      </li>
      <li className={styles.average}>
        <RunningAverage desk={desk} />
      </li>
    </ul>
  );
}
