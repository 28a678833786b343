import type { OwnAccount } from '@tiendo/contracts/accounts/me.ts';
import { changePassword } from '@tiendo/contracts/accounts/password.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { NewPasswordField, newPasswordFault } from '../../shared/form/new-password-field.tsx';
import { PasswordField } from '../../shared/form/password-field.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { Panel } from '../../shared/ui/panel.tsx';

export function OwnPassword({ account }: { account: OwnAccount }) {
  const { t } = useTranslation();
  const [done, setDone] = useState(false);
  const command = useCommandForm({
    command: changePassword,
    initial: { current: '', password: '' },
    check: ({ current, password }) => {
      const fault = newPasswordFault(password, account, t);
      return {
        ...(current === '' && { current: t('password.currentMissing') }),
        ...(fault !== null && { password: fault }),
      };
    },
    inputOf: (values) => ({ body: values }),
    onDone: () => {
      command.form.reset();
      setDone(true);
    },
  });
  return (
    <Panel title={t('password.change')}>
      <form className={styles.form} noValidate onSubmit={command.submit}>
        <FormErrors {...command} />
        <PasswordField
          {...command.field('current')}
          autoComplete="current-password"
          label={t('password.current')}
        />
        <NewPasswordField
          {...command.field('password')}
          label={t('password.new')}
          typed={command.form.values.password}
          owner={account}
        />
        <FormActions of={command} label={t('password.save')} />
        <p role="status">{done && !command.form.isDirty() ? t('password.changed') : ''}</p>
      </form>
    </Panel>
  );
}
