import { TextInput } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { makeFirstAdministrator } from '@tiendo/contracts/accounts/password.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { NewPasswordField, newPasswordFault } from '../../shared/form/new-password-field.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import { LinkPage } from './link-page.tsx';
import { useLinkToken } from './use-link-token.ts';

function AdministratorForm({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useTranslation();
  const command = useCommandForm({
    command: makeFirstAdministrator,
    initial: { name: '', email: '', password: '' },
    check: (values) => {
      const fault = newPasswordFault(values.password, values, t);
      return {
        ...(values.name.trim() === '' && { name: t('form.nameMissing') }),
        ...(values.email.trim() === '' && { email: t('form.emailMissing') }),
        ...(fault !== null && { password: fault }),
      };
    },
    inputOf: (values) => ({ body: { ...values, email: values.email.trim(), token } }),
    onDone,
  });
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <p>{t('firstAdministrator.text')}</p>
      <TextInput {...command.field('name')} autoComplete="name" label={t('form.name')} />
      <TextInput {...command.field('email')} type="email" autoComplete="username" label={t('form.email')} />
      <NewPasswordField
        {...command.field('password')}
        label={t('form.password')}
        typed={command.form.values.password}
        owner={command.form.values}
      />
      <FormActions of={command} label={t('firstAdministrator.make')} />
    </form>
  );
}

/** Khởi tạo: the first administrator, by the link that the server printed. */
export function FirstAdministratorPage() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [done, setDone] = useState(false);
  useDocumentTitle(t('firstAdministrator.documentTitle'));
  return (
    <LinkPage
      title={t('firstAdministrator.title')}
      missing={token === '' ? t('firstAdministrator.linkMissing') : null}
      done={done ? t('firstAdministrator.done') : null}
    >
      <AdministratorForm token={token} onDone={() => setDone(true)} />
    </LinkPage>
  );
}
