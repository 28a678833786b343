import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { TargetsPanel } from '../../shared/unit-parts/targets-panel.tsx';
import { TrendFrame } from '../../shared/unit-parts/trend-frame.tsx';
import styles from './overview.module.css';
import { ChangesPanel } from './panels/changes-panel.tsx';
import { ChecksPanel } from './panels/checks-panel.tsx';
import { DistributionFrame } from './panels/distribution-frame.tsx';
import { MethodPanel } from './panels/method-panel.tsx';
import { MissedFrame } from './panels/missed-frame.tsx';
import { PilotsPanel } from './panels/pilots-panel.tsx';
import { UnitsFrame } from './panels/units-frame.tsx';

/** The page of a unit that holds others: charts first, then who is behind in what. */
export function UnitsBoard({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <section className={styles.board} aria-label={t('overview.charts')}>
      <div className={styles.column}>
        <TrendFrame view={view} />
        <DistributionFrame view={view} />
        <PilotsPanel view={view} />
        <MethodPanel view={view} />
      </div>
      <div className={styles.column}>
        <UnitsFrame view={view} />
        <ChangesPanel view={view} />
      </div>
      <div className={styles.column}>
        <MissedFrame view={view} />
        <ChecksPanel view={view} />
        <TargetsPanel view={view} />
      </div>
    </section>
  );
}
