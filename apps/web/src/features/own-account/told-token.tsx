import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { useCopied } from '../../shared/ui/use-copied.ts';
import styles from './own-account.module.css';

/** A token that was just made; it is never shown again. */
export function ToldToken({ token }: { token: string }) {
  const { t } = useTranslation();
  const [state, copy] = useCopied();
  return (
    <div role="status">
      <p>{t('tokens.toldOnce')}</p>
      <code className={styles.code}>{token}</code>
      <div className={form.actions}>
        <Button onClick={() => void copy(token)}>
          <Icon name="copy" />
          {t('tokens.copy')}
        </Button>
        <span>{state === 'idle' ? '' : t(`copy.${state}`)}</span>
      </div>
    </div>
  );
}
