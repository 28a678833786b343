import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './figure-frame.module.css';

/** A still grey shape of what comes; words after a second. */
export function FrameSkeleton({ label }: { label: string }) {
  const { t } = useTranslation();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.skeleton} aria-busy="true">
      <span />
      <span />
      <p role="status">{slow ? t('figure.loading', { label }) : ''}</p>
    </div>
  );
}
