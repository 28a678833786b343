import { useQueryClient } from '@tanstack/react-query';
import { type CouncilSession, closeCouncilSession } from '@tiendo/contracts/dossiers/council.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import form from '../../shared/form/form.module.css';
import { useFailureText } from '../../shared/form/form-errors.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { ConfirmedButton } from '../../shared/ui/confirmed-button.tsx';
import styles from './council.module.css';
import { recognitionsChanged, sessionChanged } from './council-queries.ts';
import type { MinutesForm } from './use-minutes-form.ts';

/** Everything that stands against closing, each linked to where it can be mended. */
function Obstacles({ error, id }: { error: Error; id: string }) {
  const { t } = useTranslation();
  const textOf = useFailureText();
  const failure = failureOf(error);
  const issues = failure.kind === 'problem' ? failure.problem.issues : [];
  const toField = (event: MouseEvent<HTMLAnchorElement>) => {
    event.preventDefault();
    document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)))?.focus();
  };
  return (
    <div className={form.errors} role="alert">
      <p className={form.errorsTitle}>{t('council.notClosed')}</p>
      {issues.length === 0 && <p>{textOf(failure)}</p>}
      <ul>
        {issues.map(({ path, code, message }) => (
          <li key={`${path} ${code}`}>
            <a href={`#${id}-${path}`} onClick={toField}>
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many dossiers of saved minutes qualify and how many do not. */
function countsOf({ dossiers }: CouncilSession) {
  const qualify = dossiers.filter(({ qualifies }) => qualifies === true).length;
  const fail = dossiers.filter(({ qualifies }) => qualifies === false).length;
  return { qualify, fail, open: dossiers.length - qualify - fail };
}

/** Closes minutes that are saved, after saying what will happen. */
export function Closing({ of: { session, form: typed, id } }: { of: MinutesForm }) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const close = useCommand(closeCouncilSession, async (closed) => {
    await sessionChanged(client, closed);
    await recognitionsChanged(client);
  });
  const counts = countsOf(session);
  const told = {
    qualify: formatCount(counts.qualify, lang),
    fail: formatCount(counts.fail, lang),
    open: formatCount(counts.open, lang),
  };
  return (
    <>
      <div className={styles.tools}>
        {typed.isDirty() ? (
          <p className={styles.detail}>{t('council.saveFirst')}</p>
        ) : (
          <ConfirmedButton
            label={t('council.close')}
            question={`${t('council.closeQuestion', told)}${counts.open > 0 ? ` ${t('council.closeOpen', told)}` : ''}`}
            onConfirm={() =>
              close.mutate({ params: { id: session.id }, version: session.version, body: null })
            }
          />
        )}
      </div>
      {close.error !== null && <Obstacles error={close.error} id={id} />}
    </>
  );
}
