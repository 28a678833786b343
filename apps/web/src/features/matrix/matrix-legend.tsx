import { countVerdicts } from '@tiendo/charts/matrix/matrix-counts.ts';
import type { MatrixAnswer } from '@tiendo/contracts/figures/matrix.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { knownVerdicts, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../shared/ui/state-glyph.tsx';
import { ChangeMark, PilotMark, RecognisedMark } from './grid/row-marks.tsx';
import styles from './matrix.module.css';

/** Every mark that is shown, each with its word; how often where that is easily overlooked. */
export function MatrixLegend({ answer }: { answer: MatrixAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { items } = answer;
  const counts = countVerdicts(items);
  const simulated = items.some(({ origin }) => origin === 'simulated');
  const allSimulated = items.every(({ origin }) => origin === 'simulated' || origin === null);
  const recognitions = items.flatMap(({ marks }) => marks?.recognitions ?? []);
  const gained = items.some(({ before }) => (before?.gained.length ?? 0) > 0);
  const lost = items.some(({ before }) => (before?.lost.length ?? 0) > 0);
  const counted = (count: number) => ` ${formatCount(count, lang)}`;
  return (
    <ul className={styles.legend} aria-label={t('matrix.legend')}>
      {knownVerdicts
        .filter((verdict) => counts[verdict] > 0)
        .map((verdict) => (
          <li key={verdict}>
            <StateGlyph state={verdict} simulated={allSimulated} />
            {verdictWord(verdict, lang)}
            {(verdict === 'unknown' || verdict === 'not_assessed') && counted(counts[verdict])}
          </li>
        ))}
      {gained && (
        <li>
          <ChangeMark change="gained" /> {t('matrix.gained')}
        </li>
      )}
      {lost && (
        <li>
          <ChangeMark change="lost" /> {t('matrix.lost')}
        </li>
      )}
      {simulated && <li>{t('matrix.dashed')}</li>}
      {items.some(({ marks }) => marks?.pilot) && (
        <li>
          <PilotMark /> {t('matrix.pilot')}
        </li>
      )}
      {recognitions.length > 0 && (
        <li>
          <RecognisedMark simulated={recognitions.every(({ origin }) => origin === 'simulated')} />{' '}
          {t('matrix.recognised')}
        </li>
      )}
    </ul>
  );
}
