import { TextInput } from '@mantine/core';
import { signIn } from '@tiendo/contracts/accounts/session.ts';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { Button } from '../../shared/ui/button.tsx';

type PasswordStepProps = {
  email: string;
  onDone: (next: 'signed_in' | 'second_factor') => unknown;
  onForgotten: (email: string) => void;
};

export function PasswordStep({ email, onDone, onForgotten }: PasswordStepProps) {
  const { t } = useTranslation();
  const command = useCommandForm({
    command: signIn,
    initial: { email, password: '' },
    check: (values) => ({
      ...(values.email.trim() === '' && { email: t('form.emailMissing') }),
      ...(values.password === '' && { password: t('signIn.passwordMissing') }),
    }),
    inputOf: (values) => ({ body: { ...values, email: values.email.trim() } }),
    onDone: ({ next }) => onDone(next),
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <TextInput
        {...command.field('email')}
        type="email"
        autoComplete="username"
        label={t('form.email')}
        data-autofocus
      />
      <PasswordField
        {...command.field('password')}
        autoComplete="current-password"
        label={t('form.password')}
      />
      <FormActions of={command} label={t('account.signIn')}>
        <Button look="text" onClick={() => onForgotten(command.form.values.email)}>
          {t('signIn.forgotten')}
        </Button>
      </FormActions>
    </form>
  );
}
