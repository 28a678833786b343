import { useTranslation } from 'react-i18next';
import { type Failure, failureCode } from '../api/failure.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useCopied } from '../ui/use-copied.ts';
import styles from './figure-frame.module.css';

function CopyCode({ code }: { code: string }) {
  const { t } = useTranslation();
  const [state, copy] = useCopied();
  return (
    <>
      <Button look="text" onClick={() => void copy(code)}>
        {t('failure.copyCode', { code: code.slice(0, 8) })}
      </Button>
      <span role="status">{state === 'idle' ? '' : t(`copy.${state}`)}</span>
    </>
  );
}

/** What happened, what was kept, another try, and the code to quote. */
export function FailureWords({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation();
  const code = failureCode(failure);
  const text = failure.kind === 'problem' ? failure.problem.detail : t(`failure.${failure.kind}`);
  return (
    <div className={styles.words} role="alert">
      <p className={styles.wordsTitle}>
        <Icon name="warning" />
        {t('failure.title')}
      </p>
      <p>
        {text} {t('failure.kept')}
      </p>
      <div className={styles.wordsActions}>
        <Button onClick={onRetry}>
          <Icon name="retry" />
          {t('action.retry')}
        </Button>
        {code !== null && <CopyCode code={code} />}
      </div>
    </div>
  );
}
