import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../../shared/ui/tag.tsx';
import { levelLabel } from '../../../shared/units/set-label.ts';
import { recognitionsQuery } from '../../../shared/view/view-queries.ts';
import styles from './strip.module.css';

/** What one unit is recognised as, and since which year. */
export function UnitRecognitionCell({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const items = useQuery(recognitionsQuery(view)).data?.items ?? [];
  const recognised = items.filter((item) => item.count > 0);
  return (
    <div className={styles.cell}>
      <dt className={styles.label}>{t('recognised.unit')}</dt>
      {recognised.length === 0 && <dd className={styles.note}>{t('recognised.none')}</dd>}
      {recognised.map((item) => (
        <dd key={`${item.level.code}:${item.origin}`} className={styles.note}>
          {[levelLabel(item.level, t, lang), item.units[0]?.achievedYear].filter(Boolean).join(', ')}{' '}
          <Tag kind={item.origin} />
        </dd>
      ))}
    </div>
  );
}
