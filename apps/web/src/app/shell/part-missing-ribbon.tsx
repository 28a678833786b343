import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { partMissing } from '../../shared/late/load-part.ts';
import { ReloadButton } from '../../shared/late/reload-button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import styles from './shell.module.css';

/** Says that a part of the page is gone since it was opened; absent where the page says so in the very place. */
export function PartMissingRibbon() {
  const { t } = useTranslation();
  const [missing, setMissing] = useState(false);
  useWindowEvent(partMissing, () => setMissing(true));
  return (
    <div role="status" className={styles.missing}>
      {missing && (
        <p>
          <Icon name="retry" />
          <span>
            <b>{t('failure.partTitle')}</b> {t('failure.partMissing')}
          </span>
          <ReloadButton />
        </p>
      )}
    </div>
  );
}
