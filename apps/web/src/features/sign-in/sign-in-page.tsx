import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../shared/account/me.ts';
import { returnAddress } from '../../shared/account/return-address.ts';
import { useSignOut } from '../../shared/account/use-sign-out.ts';
import form from '../../shared/form/form.module.css';
import { Button } from '../../shared/ui/button.tsx';
import page from '../../shared/ui/page.module.css';
import { DemonstrationAccounts } from './demonstration-accounts.tsx';
import styles from './sign-in.module.css';
import { SignInSteps } from './sign-in-steps.tsx';

/** Somebody is signed in already: on with it, or out of it. */
function SignedIn({ name, onGoOn }: { name: string; onGoOn: () => void }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <div className={form.form}>
      <p>{t('signIn.signedInAs', { name })}</p>
      <div className={form.actions}>
        <Button look="primary" onClick={onGoOn}>
          {t('signIn.goOn')}
        </Button>
        <Button onClick={signOut}>{t('account.signOut')}</Button>
      </div>
    </div>
  );
}

/** Đăng nhập: by password, or as an account of the demonstration; then back to where one came from. */
export function SignInPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const { ve } = useSearch({ from: '/dang-nhap' });
  const { data: me } = useQuery(meQuery());
  useDocumentTitle(t('signIn.documentTitle'));
  const goOn = () => router.history.push(returnAddress(ve) ?? '/tong-quan');
  const demonstration = me?.demonstrationAccounts ?? [];
  return (
    <div className={page.content}>
      <h1>{t('account.signIn')}</h1>
      <div className={styles.columns}>
        {me?.account ? <SignedIn name={me.account.name} onGoOn={goOn} /> : <SignInSteps onDone={goOn} />}
        {demonstration.length > 0 && !me?.account && (
          <DemonstrationAccounts accounts={demonstration} onDone={goOn} />
        )}
      </div>
    </div>
  );
}
