import { useQuery, useQueryClient } from '@tanstack/react-query';
import { endAllMySessions, endMySession, listMySessions } from '@tiendo/contracts/accounts/session.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../../shared/account/use-sign-out.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { formatMadeOn } from '../../shared/figure-frame/time-of-day.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { ConfirmedButton } from '../../shared/ui/confirmed-button.tsx';
import entries from '../../shared/ui/entries.module.css';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { browserName } from './browser-name.ts';

type Session = AnswerOf<typeof listMySessions>['items'][number];

function SessionRow({ session, onEnd }: { session: Session; onEnd: (() => void) | null }) {
  const { t } = useTranslation();
  const lang = useLang();
  const browser = session.browser === null ? t('sessions.unnamed') : browserName(session.browser);
  return (
    <li>
      <span>
        <b>
          {browser}
          {session.current && ` (${t('sessions.current')})`}
        </b>
        <span>{t('sessions.used', { time: formatMadeOn(Date.parse(session.usedAt), lang) })}</span>
      </span>
      {onEnd !== null && (
        <Button aria-label={t('sessions.endOf', { browser })} onClick={onEnd}>
          {t('account.signOut')}
        </Button>
      )}
    </li>
  );
}

/** The browsers one is signed in with. */
export function OwnSessions() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const leave = useLeave();
  const query = useQuery(answerQuery(listMySessions));
  const end = useCommand(endMySession, () =>
    client.invalidateQueries({ queryKey: answerQuery(listMySessions).queryKey }),
  );
  const endAll = useCommand(endAllMySessions, leave);
  return (
    <QueryPanel label={t('sessions.title')} query={query}>
      {({ items }) => (
        <Panel title={t('sessions.title')}>
          <ul className={entries.entries}>
            {items.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                onEnd={session.current ? null : () => end.mutate({ params: { id: session.id } })}
              />
            ))}
          </ul>
          <CommandFailure error={end.error ?? endAll.error} />
          <ConfirmedButton
            label={t('sessions.endAll')}
            question={t('sessions.endAllText')}
            onConfirm={() => endAll.mutate({})}
          />
        </Panel>
      )}
    </QueryPanel>
  );
}
