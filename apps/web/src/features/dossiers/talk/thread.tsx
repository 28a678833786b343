import { useQueryClient } from '@tanstack/react-query';
import {
  type DossierComment,
  type DossierThread,
  resolveDossierComment,
} from '@tiendo/contracts/dossiers/dossier-talk.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../shared/api/use-command.ts';
import { formatMadeOn } from '../../../shared/figure-frame/time-of-day.ts';
import { CommandFailure } from '../../../shared/form/command-failure.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { SayForm } from './say-form.tsx';
import styles from './talk.module.css';
import { talkChanged } from './talk-queries.ts';

/** What one person said, when, and whom they named. */
function Said({ comment }: { comment: DossierComment }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { by, at } = comment.by;
  const names = formatList(
    comment.mentions.map(({ name }) => name),
    lang,
  );
  return (
    <>
      <p className={styles.detail}>
        <b>{by.name}</b>, {formatMadeOn(Date.parse(at), lang)}
      </p>
      <p className={styles.written}>{comment.text}</p>
      {names !== '' && <p className={styles.detail}>{t('dossierTalk.mentioned', { names })}</p>}
    </>
  );
}

type ThreadProps = { id: number; thread: DossierThread; mayTalk: boolean };

function Resolution({ id, thread, mayTalk }: ThreadProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const client = useQueryClient();
  const resolve = useCommand(resolveDossierComment, () => talkChanged(client, id));
  const { resolved } = thread;
  const send = () =>
    resolve.mutate({ params: { id, comment: thread.id }, body: { resolved: resolved === null } });
  return (
    <>
      {resolved !== null && (
        <p className={styles.detail}>
          {t('dossierTalk.resolved', {
            name: resolved.by.name,
            time: formatMadeOn(Date.parse(resolved.at), lang),
          })}
        </p>
      )}
      {mayTalk && (
        <Button disabled={resolve.isPending} onClick={send}>
          {t(resolved === null ? 'dossierTalk.resolve' : 'dossierTalk.reopen')}
        </Button>
      )}
      <CommandFailure error={resolve.error} />
    </>
  );
}

/** A question or remark with its answers; resolved ones fold away. */
export function Thread({ id, thread, mayTalk }: ThreadProps) {
  const { t } = useTranslation();
  const [answering, setAnswering] = useState(false);
  const about =
    thread.criterion === null ? null : t('dossierTalk.aboutCriterion', { criterion: thread.criterion });
  return (
    <li data-resolved={thread.resolved !== null || undefined}>
      {about !== null && <h4>{about}</h4>}
      <Said comment={thread} />
      {thread.answers.map((answer) => (
        <blockquote key={answer.id}>
          <Said comment={answer} />
        </blockquote>
      ))}
      <div className={styles.deeds}>
        {mayTalk && !answering && (
          <Button onClick={() => setAnswering(true)}>{t('dossierTalk.answer')}</Button>
        )}
        <Resolution id={id} thread={thread} mayTalk={mayTalk} />
      </div>
      {answering && (
        <SayForm
          id={id}
          about={{ answers: thread.id }}
          label={t('dossierTalk.yourAnswer')}
          onSaid={() => setAnswering(false)}
        />
      )}
    </li>
  );
}
