import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import button from '../../shared/ui/button.module.css';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { useCopied } from '../../shared/ui/use-copied.ts';
import styles from './own-account.module.css';

/** The codes for the day the telephone is lost, told this once. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useTranslation();
  const [state, copy] = useCopied();
  const text = codes.join('\n');
  return (
    <>
      <p>{t('secondFactor.recovery')}</p>
      <ul className={styles.codes} aria-label={t('secondFactor.recoveryCodes')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={form.actions}>
        <Button onClick={() => void copy(text)}>
          <Icon name="copy" />
          {t('secondFactor.copyCodes')}
        </Button>
        <a
          className={button.button}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${text}\n`)}`}
          download="tiendo-ma-du-phong.txt"
        >
          <Icon name="download" />
          {t('secondFactor.saveCodes')}
        </a>
        <span role="status">{state === 'idle' ? '' : t(`copy.${state}`)}</span>
      </div>
    </>
  );
}
