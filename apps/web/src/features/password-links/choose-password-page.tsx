import { useDocumentTitle } from '@mantine/hooks';
import { choosePassword } from '@tiendo/contracts/accounts/password.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { NewPasswordField, newPasswordFault } from '../../shared/form/new-password-field.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { LinkPage } from './link-page.tsx';
import { useLinkToken } from './use-link-token.ts';

/** The link does not tell whose it is; the server checks the name and the address too. */
const nobody = { name: '', email: '' };

function PasswordForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const command = useCommandForm({
    command: choosePassword,
    initial: { password: '' },
    check: ({ password }) => {
      const fault = newPasswordFault(password, nobody, t);
      return fault === null ? {} : { password: fault };
    },
    inputOf: ({ password }) => ({ body: { token, password } }),
    onDone,
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <NewPasswordField
        {...command.field('password')}
        label={t('password.new')}
        typed={command.form.values.password}
        owner={nobody}
      />
      <FormActions of={command} label={t('password.save')} />
    </form>
  );
}

/** Đặt mật khẩu: by the link of an invitation or of a reset. */
export function ChoosePasswordPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  useDocumentTitle(t('password.documentTitle'));
  return (
    <LinkPage
      title={t('password.title')}
      missing={token === '' ? t('password.linkMissing') : null}
      done={done ? t('password.done') : null}
    >
      <PasswordForm token={token} onDone={() => setDone(true)} />
    </LinkPage>
  );
}
