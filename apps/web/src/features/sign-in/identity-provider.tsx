import { apiBase } from '@tiendo/contracts/url.ts';
import { useTranslation } from 'react-i18next';
import styles from './sign-in.module.css';

type IdentityProviderProps = {
  name: string;
  /** The address within this site to go on to. */
  goOn: string;
  /** Whether the provider sent somebody back without signing them in. */
  failed: boolean;
};

/** The way to the identity provider of the instance, and what to do where it led back without a sign-in. */
export function IdentityProvider({ name, goOn, failed }: IdentityProviderProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.provider}>
      {failed && <p role="alert">{t('signIn.providerFailed', { name })}</p>}
      <a href={`${apiBase}/session/oidc?ve=${encodeURIComponent(goOn)}`}>{t('signIn.provider', { name })}</a>
    </div>
  );
}
