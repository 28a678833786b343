import { NativeSelect, TextInput } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { inviteAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import form from '../../shared/form/form.module.css';
import { FormActions } from '../../shared/form/form-actions.tsx';
import { FormErrors } from '../../shared/form/form-errors.tsx';
import { useCommandForm } from '../../shared/form/use-command-form.ts';
import page from '../../shared/ui/page.module.css';
import { accountsChanged } from './accounts-queries.ts';
import { BackToAccounts } from './back-to-accounts.tsx';
import { GrantList } from './grant-list.tsx';
import { emptyGrant, type GrantValues, grantFaults, newGrantOf } from './grant-values.ts';

type Values = { name: string; email: string; language: Lang; grants: GrantValues[] };
const initial: Values = { name: '', email: '', language: 'vi', grants: [emptyGrant] };

function InviteForm() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const command = useCommandForm({
    command: inviteAccount,
    initial,
    check: ({ name, email, grants }) => ({
      ...(name.trim() === '' && { name: t('form.nameMissing') }),
      ...(email.trim() === '' && { email: t('form.emailMissing') }),
      ...Object.assign({}, ...grants.map((grant, at) => grantFaults(grant, t, `grants.${at}.`))),
    }),
    inputOf: (values) => ({
      body: { ...values, email: values.email.trim(), grants: values.grants.map(newGrantOf) },
    }),
    onDone: async ({ id, email }) => {
      await accountsChanged(client);
      await navigate({ to: '/quan-tri/tai-khoan/$id', params: { id }, search: { tim: email } });
    },
  });
  const languages = [
    { value: 'vi', label: 'Tiếng Việt' },
    { value: 'en', label: 'English' },
  ];
  return (
    <form className={form.form} noValidate onSubmit={command.submit}>
      <FormErrors {...command} />
      <p>{t('administration.inviteText')}</p>
      <TextInput {...command.field('name')} label={t('form.name')} autoComplete="off" maxLength={120} />
      <TextInput {...command.field('email')} type="email" label={t('form.email')} autoComplete="off" />
      <NativeSelect
        {...command.field('language')}
        size="sm"
        label={t('administration.language')}
        data={languages}
      />
      <GrantList
        grants={command.form.values.grants}
        field={command.field}
        onAdd={() => command.form.insertListItem('grants', emptyGrant)}
        onRemove={(at) => command.form.removeListItem('grants', at)}
      />
      <FormActions of={command} label={t('administration.sendInvitation')} />
    </form>
  );
}

/** Mời một người: makes an account with its roles and sends a link to choose a password. */
export function InvitePage() {
  const { t } = useTranslation();
  useDocumentTitle(t('administration.inviteDocumentTitle'));
  return (
    <AccessGate action="account.manage">
      <div className={page.content}>
        <BackToAccounts />
        <h1>{t('administration.invite')}</h1>
        <InviteForm />
      </div>
    </AccessGate>
  );
}
