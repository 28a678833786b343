import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import styles from './figure-frame.module.css';
import { formatTimeOfDay } from './time-of-day.ts';

/** Over a picture that could not be renewed: it stays readable and says how old it is. */
export function StaleRibbon({ updatedAt, onRetry }: { updatedAt: number; onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <p className={styles.ribbon} role="status">
      <Icon name="clock" />
      {t('figure.stale', { time: formatTimeOfDay(updatedAt) })}
      <Button look="text" onClick={onRetry}>
        {t('action.retry')}
      </Button>
    </p>
  );
}
