import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './shell.module.css';

/** Says that a role needs a second factor that is not set up: until then it can do nothing. */
export function TwoFactorRibbon() {
  const { t } = useTranslation();
  if (useMe()?.account?.needsTwoFactor !== true) return null;
  return (
    <p className={styles.offline} role="status">
      <Icon name="warning" />
      {t('account.needsTwoFactor')}
      <Link to="/tai-khoan">{t('account.setUpTwoFactor')}</Link>
    </p>
  );
}
