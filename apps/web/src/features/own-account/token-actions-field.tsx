import type { TokenAction } from '@tiendo/policy/action.ts';
import { useTranslation } from 'react-i18next';
import styles from './own-account.module.css';
import { tokenActionWords } from './token-action-words.ts';

type TokenActionsFieldProps = {
  id: string;
  actions: readonly TokenAction[];
  value?: TokenAction[];
  error?: unknown;
  onChange?: (chosen: TokenAction[]) => void;
};

/** What a token may be used for, each in words. */
export function TokenActionsField({ id, actions, value = [], error, onChange }: TokenActionsFieldProps) {
  const { t } = useTranslation();
  const toggle = (action: TokenAction) =>
    onChange?.(value.includes(action) ? value.filter((one) => one !== action) : [...value, action]);
  return (
    <fieldset className={styles.actions}>
      <legend>{t('tokens.may')}</legend>
      {actions.map((action, at) => (
        <label key={action}>
          <input
            id={at === 0 ? id : undefined}
            type="checkbox"
            aria-invalid={error !== undefined && error !== null}
            checked={value.includes(action)}
            onChange={() => toggle(action)}
          />
          {t(tokenActionWords[action])}
        </label>
      ))}
      {typeof error === 'string' && <p className={styles.fault}>{error}</p>}
    </fieldset>
  );
}
