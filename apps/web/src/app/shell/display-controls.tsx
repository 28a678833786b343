import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../shared/preferences/preferences-context.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { LanguageButtons } from './language-buttons.tsx';
import { TextSizeButtons } from './text-size-buttons.tsx';
import styles from './top-bar.module.css';

/** Text size, contrast, light or dark, language: remembered in this browser. */
export function DisplayControls() {
  const { t } = useTranslation();
  const { scheme, moreContrast, choose } = usePreferences();
  const dark = scheme === 'dark';
  return (
    <div className={styles.controls}>
      <TextSizeButtons />
      <div>
        <button
          type="button"
          aria-label={t(moreContrast ? 'display.lessContrast' : 'display.moreContrast')}
          onClick={() => void choose({ contrast: moreContrast ? 'normal' : 'more' })}
        >
          <Icon name="contrast" />
          <span className={styles.word}>
            {t(moreContrast ? 'display.lessContrast' : 'display.moreContrast')}
          </span>
        </button>
      </div>
      <div>
        <button
          type="button"
          aria-label={t(dark ? 'display.darkToLight' : 'display.lightToDark')}
          onClick={() => void choose({ scheme: dark ? 'light' : 'dark' })}
        >
          <Icon name={dark ? 'dark' : 'light'} />
          <span className={styles.word}>{t(dark ? 'display.dark' : 'display.light')}</span>
        </button>
      </div>
      <LanguageButtons />
    </div>
  );
}
