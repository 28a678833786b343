import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { PublishedPanel } from '../../shared/unit-parts/published-panel.tsx';
import { TargetsPanel } from '../../shared/unit-parts/targets-panel.tsx';
import { TrendFrame } from '../../shared/unit-parts/trend-frame.tsx';
import { averageQuery } from '../../shared/view/view-queries.ts';
import { ExportMenu } from '../../shared/view-page/export-menu.tsx';
import { useViewProblem } from '../../shared/view-page/use-view-problem.ts';
import { ViewPage } from '../../shared/view-page/view-page.tsx';
import { ChooseCommune } from './choose-commune.tsx';
import styles from './commune.module.css';
import { CommuneHead } from './commune-head.tsx';
import { CommuneLayerStrip } from './commune-layer-strip.tsx';
import { unitStatesQuery } from './commune-queries.ts';
import { CriteriaPanel } from './criteria/criteria-panel.tsx';
import { LineageFrame } from './lineage-frame.tsx';
import { RecognitionsPanel } from './recognitions-panel.tsx';
import { SetsPanel } from './sets-panel.tsx';
import { TimelinePanel } from './timeline/timeline-panel.tsx';

function Board({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <section className={styles.board} aria-label={t('commune.details')}>
      <div className={styles.column}>
        <SetsPanel view={view} />
        <TrendFrame view={view} single />
        <CriteriaPanel view={view} />
      </div>
      <div className={styles.column}>
        <LineageFrame view={view} />
        <RecognitionsPanel view={view} />
        <TargetsPanel view={view} />
        <PublishedPanel view={view} />
        <TimelinePanel view={view} />
      </div>
    </section>
  );
}

/** The page of one commune or village; of a larger unit, its communes to choose from. */
export function CommuneContent({ view }: { view: View }) {
  const { t } = useTranslation();
  const average = useQuery(averageQuery(view));
  const problem = useViewProblem(view, [useQuery(unitStatesQuery(view)).error]);
  return (
    <ViewPage
      view={view}
      documentTitle={(of) => t('commune.documentTitle', { of })}
      problem={problem}
      strip={<CommuneLayerStrip view={view} />}
      actions={<ExportMenu />}
    >
      {average.data !== undefined && average.data.count === null ? (
        <ChooseCommune view={view} />
      ) : (
        <>
          <CommuneHead view={view} />
          <Board view={view} />
        </>
      )}
    </ViewPage>
  );
}
