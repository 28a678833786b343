import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './shell.module.css';

/** Says that the connection is lost; what was loaded stays readable. */
export function OfflineRibbon() {
  const { online } = useNetwork();
  const { t } = useTranslation();
  if (online) return null;
  return (
    <p className={styles.offline} role="status">
      <Icon name="offline" />
      {t('shell.offline')}
    </p>
  );
}
