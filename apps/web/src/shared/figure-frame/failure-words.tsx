import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { useTranslation } from 'react-i18next';
import { type Failure, failureCode } from '../api/failure.ts';
import { ReloadButton } from '../late/reload-button.tsx';
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

/** The server's own words are for programs: they name parameters and addresses. */
const wordsOfProblem: Partial<Record<ProblemCode, 'busy' | 'notReady' | 'broken'>> = {
  rate_limited: 'busy',
  overloaded: 'busy',
  not_ready: 'notReady',
  internal_error: 'broken',
};

const wordsOf = (failure: Failure) =>
  failure.kind === 'problem' ? (wordsOfProblem[failure.problem.code] ?? 'refused') : failure.kind;

/** What happened, what was kept, what to do about it, and the code to quote. */
export function FailureWords({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const { t } = useTranslation();
  const code = failureCode(failure);
  const partMissing = failure.kind === 'partMissing';
  return (
    <div className={styles.words} role="alert">
      <p className={styles.wordsTitle}>
        <Icon name="warning" />
        {t(partMissing ? 'failure.partTitle' : 'failure.title')}
      </p>
      <p>
        {t(`failure.${wordsOf(failure)}`)} {!partMissing && t('failure.kept')}
      </p>
      <div className={styles.wordsActions}>
        {partMissing ? (
          <ReloadButton />
        ) : (
          <Button onClick={onRetry}>
            <Icon name="retry" />
            {t('action.retry')}
          </Button>
        )}
        {code !== null && <CopyCode code={code} />}
      </div>
    </div>
  );
}
