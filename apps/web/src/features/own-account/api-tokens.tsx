import { useQuery, useQueryClient } from '@tanstack/react-query';
import { listMyTokens, revokeToken, type TokenAnswer } from '@tiendo/contracts/accounts/token.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { answerQuery } from '../../shared/api/call.ts';
import { useCommand } from '../../shared/api/use-command.ts';
import { CommandFailure } from '../../shared/form/command-failure.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { ConfirmedButton } from '../../shared/ui/confirmed-button.tsx';
import entries from '../../shared/ui/entries.module.css';
import { Panel, QueryPanel } from '../../shared/ui/panel.tsx';
import { NewToken } from './new-token.tsx';
import { tokenActionWords } from './token-action-words.ts';

function TokenRow({ token, onRevoke }: { token: TokenAnswer; onRevoke: () => void }) {
  const { t } = useTranslation();
  const lang = useLang();
  const used = token.lastUsedOn;
  return (
    <li>
      <span>
        <b>
          {token.name} ({token.start}…)
        </b>
        <span>{token.actions.map((action) => t(tokenActionWords[action])).join('; ')}</span>
        <span>
          {t('tokens.expires', { date: formatDate(token.expiresOn, lang) })};{' '}
          {used === null ? t('tokens.neverUsed') : t('tokens.used', { date: formatDate(used, lang) })}
        </span>
      </span>
      <ConfirmedButton
        label={t('tokens.revoke')}
        name={t('tokens.revokeOf', { name: token.name })}
        question={t('tokens.revokeText')}
        onConfirm={onRevoke}
      />
    </li>
  );
}

/** Tokens for programs. */
export function ApiTokens({ today }: { today: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const tokens = answerQuery(listMyTokens);
  const query = useQuery(tokens);
  const changed = () => client.invalidateQueries({ queryKey: tokens.queryKey });
  const revoke = useCommand(revokeToken, changed);
  return (
    <QueryPanel label={t('tokens.title')} query={query}>
      {({ items }) => (
        <Panel title={t('tokens.title')}>
          <p>{t('tokens.text')}</p>
          <ul className={entries.entries}>
            {items.map((token) => (
              <TokenRow
                key={token.id}
                token={token}
                onRevoke={() => revoke.mutate({ params: { id: token.id } })}
              />
            ))}
          </ul>
          <CommandFailure error={revoke.error} />
          <NewToken today={today} onMade={changed} />
        </Panel>
      )}
    </QueryPanel>
  );
}
