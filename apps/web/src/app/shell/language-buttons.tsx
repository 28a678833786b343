import { langs } from '@tiendo/domain/wording/lang.ts';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../shared/preferences/preferences-context.tsx';

const names = { vi: 'VI, Tiếng Việt', en: 'EN, English' } as const;

export function LanguageButtons() {
  const { t } = useTranslation();
  const { preferences, choose } = usePreferences();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of the bar
    <div role="group" aria-label={t('display.language')}>
      {langs.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          aria-label={names[lang]}
          aria-pressed={preferences.lang === lang}
          onClick={() => void choose({ lang })}
        >
          {lang.toUpperCase()}
        </button>
      ))}
    </div>
  );
}
