import type { HeldReading } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Words } from '../../shared/ui/words.tsx';
import styles from './watch-list.module.css';

/** Criteria that are not met, the key ones named as such. */
export function NotMet({ held }: { held: HeldReading }) {
  const { t } = useTranslation();
  const lang = useLang();
  if (held.criteriaNotMet.length === 0) return null;
  return (
    <ul className={styles.criteria}>
      {held.criteriaNotMet.map((criterion) => (
        <li key={criterion.id}>
          <Words words={criterionLabel(criterion, lang, 'short')} />
          {criterion.isKey && <b> ({t('watchList.key')})</b>}
        </li>
      ))}
    </ul>
  );
}
