import type { ReportStanding } from '@tiendo/domain/reporting/report-standing.ts';
import { useTranslation } from 'react-i18next';
import styles from './standing-glyph.module.css';

/** The mark of where a report stands: shape and letter, the word for those who hover or listen. */
export function StandingGlyph({ standing }: { standing: ReportStanding }) {
  const { t } = useTranslation();
  return (
    <abbr className={styles.glyph} data-standing={standing} title={t(`board.standing.${standing}`)}>
      {t(`board.letter.${standing}`)}
    </abbr>
  );
}
