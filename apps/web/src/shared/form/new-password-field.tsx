import type { PasswordInputProps } from '@mantine/core';
import { passwordLength, passwordProblem } from '@tiendo/policy/password.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import { PasswordField } from './password-field.tsx';

/** Whose password it is, where that is known: it must not be made of their name and address. */
export type PasswordOwner = { name: string; email: string };

/** Why a new password cannot be taken, by the rules of the server; null where it can. */
export function newPasswordFault(typed: string, owner: PasswordOwner, t: TFunction): string | null {
  const problem = passwordProblem(typed, owner);
  return problem && t(`password.problem.${problem}`, passwordLength);
}

type NewPasswordFieldProps = PasswordInputProps & { typed: string; owner: PasswordOwner };

/** A password that is chosen, with what the rules say of it as it is typed. */
export function NewPasswordField({ typed, owner, ...field }: NewPasswordFieldProps) {
  const { t } = useTranslation();
  const told = typed === '' ? '' : (newPasswordFault(typed, owner, t) ?? t('password.good'));
  return (
    <div>
      <PasswordField
        {...field}
        autoComplete="new-password"
        description={t('password.hint', passwordLength)}
        inputWrapperOrder={['label', 'description', 'error', 'input']}
      />
      <p className={styles.told} role="status">
        {told}
      </p>
    </div>
  );
}
