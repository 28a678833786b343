import { type KnownVerdict, verdictLetter, verdictWord } from '@tiendo/domain/wording/verdict-words.ts';
import { useLang } from '../preferences/preferences-context.tsx';
import styles from './state-glyph.module.css';

export type GlyphState = KnownVerdict;

/** The mark of a criterion's state: shape and letter; hollow and dashed where simulated. */
export function StateGlyph({ state, simulated = false }: { state: GlyphState; simulated?: boolean }) {
  const lang = useLang();
  return (
    <abbr
      className={styles.glyph}
      data-state={state}
      data-simulated={simulated || undefined}
      title={verdictWord(state, lang)}
    >
      {verdictLetter(state, lang)}
    </abbr>
  );
}
