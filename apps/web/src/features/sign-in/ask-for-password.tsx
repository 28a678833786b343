import { TextInput } from '@mantine/core';
import { askForPassword } from '@tiendo/contracts/accounts/password.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { useFocusAtFirst } from '../../shared/form/use-focus-at-first.ts';
import { Button } from '../../shared/ui/button.tsx';

/** Asks for a link to choose a new password; what is said next does not tell whether there is such an account. */
export function AskForPassword({ email, onBack }: { email: string; onBack: () => void }) {
  const { t } = useTranslation();
  const [askedFor, setAskedFor] = useState<string | null>(null);
  const command = useCommandForm({
    command: askForPassword,
    initial: { email },
    check: (values) => (values.email.trim() === '' ? { email: t('form.emailMissing') } : {}),
    inputOf: (values) => ({ body: { email: values.email.trim() } }),
    onDone: (_, values) => setAskedFor(values.email.trim()),
  });
  useFocusAtFirst(command.field('email').id);
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <p>{t('signIn.forgottenText')}</p>
      <TextInput {...command.field('email')} type="email" autoComplete="username" label={t('form.email')} />
      <FormActions of={command} label={t('signIn.sendLink')}>
        <Button look="text" onClick={onBack}>
          {t('signIn.back')}
        </Button>
      </FormActions>
      <p role="status">{askedFor === null ? '' : t('signIn.linkSent', { email: askedFor })}</p>
    </form>
  );
}
