import { type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure, failureCode } from '../api/failure.ts';
import { Icon } from '../ui/icon.tsx';
import styles from './form.module.css';
import type { CommandForm } from './use-command-form.ts';

/** What a person can do about a refusal, in the words of the server where they are for people. */
export function useFailureText(): (failure: Failure) => string {
  const { t } = useTranslation();
  return (failure) => {
    if (failure.kind !== 'problem') return t(`failure.${failure.kind}`);
    const { code, detail, status } = failure.problem;
    if (code === 'too_many_attempts') return t('form.tooManyAttempts');
    return status >= 500 ? `${t('failure.broken')} ${failureCode(failure)}` : detail;
  };
}

function focusField(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)))?.focus();
}

/** What has to be mended, each linked to its field; takes the focus when sending failed. */
export function FormErrors({ id, form, failure, faults }: CommandForm) {
  const { t } = useTranslation();
  const textOf = useFailureText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults > 0) box.current?.focus();
  }, [faults]);
  const errors = Object.entries(form.errors);
  if (errors.length === 0 && failure === null) return null;
  return (
    <div ref={box} className={styles.errors} role="alert" tabIndex={-1}>
      <p className={styles.errorsTitle}>
        <Icon name="warning" />
        {t(failure === null ? 'form.fieldsAtFault' : 'form.notDone')}
      </p>
      {failure !== null && <p>{textOf(failure)}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(([path, text]) => (
            <li key={path}>
              <a href={`#${id}-${path}`} onClick={focusField}>
                {String(text)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
