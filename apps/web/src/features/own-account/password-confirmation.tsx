import type { beginSecondFactor, removeSecondFactor } from '@tiendo/contracts/accounts/second-factor.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import { useTranslation } from 'react-i18next';
import type { CommandInput } from '../../shared/api/send-command.ts';
import styles from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';

type PasswordConfirmationProps<C extends typeof beginSecondFactor | typeof removeSecondFactor> = {
  command: C;
  label: string;
  onDone: (answer: AnswerOf<C>) => unknown;
};

/** Does what only the owner of the account may do, after their password. */
export function PasswordConfirmation<C extends typeof beginSecondFactor | typeof removeSecondFactor>(
  props: PasswordConfirmationProps<C>,
) {
  const { t } = useTranslation();
  const command = useCommandForm<{ password: string }, C>({
    command: props.command,
    initial: { password: '' },
    check: ({ password }) => (password === '' ? { password: t('password.currentMissing') } : {}),
    inputOf: (body) => ({ body }) as CommandInput<C>,
    onDone: props.onDone,
  });
  return (
    <form className={styles.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <PasswordField
        {...command.field('password')}
        autoComplete="current-password"
        label={t('password.current')}
      />
      <FormActions of={command} label={props.label} />
    </form>
  );
}
