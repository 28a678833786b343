import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import form from '../../shared/form/form.module.css';
import button from '../../shared/ui/button.module.css';
import page from '../../shared/ui/page.module.css';
import styles from './link-page.module.css';

type LinkPageProps = {
  title: string;
  /** What is said where the address holds no secret; null where it does. */
  missing: string | null;
  /** What was reached; null as long as it was not. */
  done: string | null;
  children: ReactNode;
};

/** A page that a link from a mail or from the terminal opens, once. */
export function LinkPage({ title, missing, done, children }: LinkPageProps) {
  const { t } = useTranslation();
  return (
    <div className={page.content}>
      <h1>{title}</h1>
      <div className={styles.body}>
        {done === null && (missing === null ? children : <p>{missing}</p>)}
        <p role="status">{done}</p>
        {(done !== null || missing !== null) && (
          <div className={form.actions}>
            <Link className={button.button} to="/dang-nhap">
              {t('account.signIn')}
            </Link>
          </div>
        )}
      </div>
    </div>
  );
}
