import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { PublishedPanel } from '../../../shared/unit-parts/published-panel.tsx';
import { TargetsPanel } from '../../../shared/unit-parts/targets-panel.tsx';
import { TrendFrame } from '../../../shared/unit-parts/trend-frame.tsx';
import overview from '../overview.module.css';
import { MethodPanel } from '../panels/method-panel.tsx';
import { CriteriaPanel } from './criteria-panel.tsx';

/** The page of one commune or village: its criteria by name, its quarters, what was published about it. */
export function SingleUnitBoard({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <section className={overview.board} aria-label={t('overview.details')}>
      <div className={overview.column}>
        <TrendFrame view={view} single />
        <MethodPanel view={view} />
      </div>
      <div className={overview.column}>
        <CriteriaPanel view={view} />
      </div>
      <div className={overview.column}>
        <PublishedPanel view={view} />
        <TargetsPanel view={view} />
      </div>
    </section>
  );
}
