import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../shared/ui/icon.tsx';
import { isLocked } from '../contents/dossier-lines.ts';
import type { DossierDesk } from '../use-dossier-desk.ts';
import styles from './hand.module.css';

/** Why a part cannot be changed while others of the dossier can: it was not returned. */
export function LockedWords({ desk: { dossier }, isOpen }: { desk: DossierDesk; isOpen: boolean }) {
  const { t } = useTranslation();
  if (!isLocked(dossier, isOpen)) return null;
  return (
    <p className={styles.locked}>
      <Icon name="lock" />
      {t('dossierApplication.locked')}
    </p>
  );
}
