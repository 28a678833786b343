import { CatchBoundary, Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { loadPart } from '../../shared/late/load-part.ts';
import styles from './top-bar.module.css';

const OwnMenu = lazy(async () => {
  const { OwnMenu: Menu } = await loadPart(() => import('./own-menu.tsx'));
  return { default: Menu };
});

/** The name alone, as long as its menu is not there. */
const Name = ({ name }: { name: string }) => <span className={styles.person}>{name}</span>;

function SignInLink() {
  const { t } = useTranslation();
  const here = useLocation({
    select: ({ href, pathname }) => (pathname === '/dang-nhap' ? undefined : href),
  });
  return (
    <Link to="/dang-nhap" search={here === undefined ? {} : { ve: here }}>
      {t('account.signIn')}
    </Link>
  );
}

/** Who is signed in, or the way to sign in; empty until that is known. */
export function AccountCorner() {
  const me = useMe();
  const name = me?.account?.name;
  return (
    <div className={styles.account}>
      {me?.account === null && <SignInLink />}
      {name !== undefined && (
        <CatchBoundary getResetKey={() => name} errorComponent={() => <Name name={name} />}>
          <Suspense fallback={<Name name={name} />}>
            <OwnMenu name={name} />
          </Suspense>
        </CatchBoundary>
      )}
    </div>
  );
}
