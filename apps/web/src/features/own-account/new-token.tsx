import { TextInput } from '@mantine/core';
import { makeToken } from '@tiendo/contracts/accounts/token.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { formatDate, parseDate } from '@tiendo/domain/wording/dates.ts';
import { type TokenAction, tokenActions } from '@tiendo/policy/action.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import own from './own-account.module.css';
import { TokenActionsField } from './token-actions-field.tsx';
import { ToldToken } from './told-token.tsx';

type Values = { name: string; actions: TokenAction[]; expiresOn: string };

/** Makes a token, which is told once. */
export function NewToken({ today, onMade }: { today: string; onMade: () => unknown }) {
  const { t } = useTranslation();
  const [token, setToken] = useState<string | null>(null);
  const initial: Values = { name: '', actions: [], expiresOn: formatDate(addDays(today, 90), 'vi') };
  const command = useCommandForm({
    command: makeToken,
    initial,
    check: ({ name, actions, expiresOn }) => ({
      ...(name.trim() === '' && { name: t('tokens.nameMissing') }),
      ...(actions.length === 0 && { actions: t('tokens.actionsMissing') }),
      ...(parseDate(expiresOn) === null && { expiresOn: t('reading.notADate') }),
    }),
    inputOf: (values) => ({ body: { ...values, expiresOn: parseDate(values.expiresOn) ?? '' } }),
    onDone: async (made) => {
      setToken(made.token);
      command.form.reset();
      await onMade();
    },
    onRefused: ({ code }) => code === 'token_told_once' && onMade(),
  });
  return (
    <div className={own.steps}>
      {token !== null && <ToldToken token={token} />}
      <form className={styles.form} noValidate onSubmit={command.submit}>
        <FormErrors {...command} />
        <TextInput {...command.field('name')} label={t('tokens.name')} autoComplete="off" maxLength={80} />
        <TokenActionsField {...command.field('actions')} actions={tokenActions} />
        <TextInput
          {...command.field('expiresOn')}
          label={t('tokens.lastDay')}
          inputMode="numeric"
          autoComplete="off"
        />
        <FormActions of={command} label={t('tokens.make')} />
      </form>
    </div>
  );
}
