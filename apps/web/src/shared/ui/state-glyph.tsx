import { useTranslation } from 'react-i18next';
import styles from './state-glyph.module.css';

export type GlyphState = 'met' | 'not_met' | 'not_assessed' | 'unknown';

/** The mark of a criterion's state: shape and letter; hollow and dashed where simulated. */
export function StateGlyph({ state, simulated = false }: { state: GlyphState; simulated?: boolean }) {
  const { t } = useTranslation();
  return (
    <abbr
      className={styles.glyph}
      data-state={state}
      data-simulated={simulated || undefined}
      title={t(`state.${state}.name`)}
    >
      {t(`state.${state}.letter`)}
    </abbr>
  );
}
