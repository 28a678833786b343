import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../shared/preferences/preferences-context.tsx';
import styles from './top-bar.module.css';

const sizes = [
  { size: 'minus', text: 'A−', look: styles.small },
  { size: 'base', text: 'A', look: undefined },
  { size: 'plus', text: 'A+', look: styles.large },
] as const;

export function TextSizeButtons() {
  const { t } = useTranslation();
  const { preferences, choose } = usePreferences();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of the bar
    <div role="group" aria-label={t('display.textSize')}>
      {sizes.map(({ size, text, look }) => (
        <button
          key={size}
          type="button"
          className={look}
          aria-label={t(`display.text.${size}`)}
          aria-pressed={preferences.text === size}
          onClick={() => void choose({ text: size })}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
