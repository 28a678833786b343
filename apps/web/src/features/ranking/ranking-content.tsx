import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { averageQuery } from '../../shared/view/view-queries.ts';
import { ExportMenu } from '../../shared/view-page/export-menu.tsx';
import { useViewProblem } from '../../shared/view-page/use-view-problem.ts';
import { ViewPage } from '../../shared/view-page/view-page.tsx';
import { ChangesFrame } from './changes-frame.tsx';
import { comparedPeriod } from './compared-period.ts';
import { ComparedPeriodField } from './compared-period-field.tsx';
import { MethodPanel } from './method-panel.tsx';
import { PacePanel } from './pace-panel.tsx';
import { RankedAbove } from './ranked-above.tsx';
import styles from './ranking.module.css';
import { RankingFrame } from './ranking-frame.tsx';
import { RankingHead } from './ranking-head.tsx';
import { RankingLayerStrip } from './ranking-layer-strip.tsx';
import { lossesQuery, paceQuery, rankingQuery, standingQuery } from './ranking-queries.ts';
import { StandingPanel } from './standing-panel.tsx';
import { UnitsPanel } from './units-panel.tsx';
import { useRankingChoice } from './use-ranking-choice.ts';

/** The page of one view: the sentence, the places, what was lost, and who is behind. */
export function RankingContent({ view }: { view: View }) {
  const { t } = useTranslation();
  const [choice, choose] = useRankingChoice(view);
  const since = comparedPeriod(choice.since, view.period);
  const problem = useViewProblem(view, [
    useQuery(rankingQuery(view, since)).error,
    useQuery(lossesQuery(view, since)).error,
    useQuery(standingQuery(view)).error,
    useQuery(paceQuery(view)).error,
  ]);
  const single = useQuery(averageQuery(view)).data?.count != null;
  const chosen = { view, since, choice, choose };
  return (
    <ViewPage
      view={view}
      documentTitle={(of) => t('ranking.documentTitle', { of })}
      problem={problem}
      strip={<RankingLayerStrip view={view} since={since} />}
      fields={<ComparedPeriodField view={view} since={since} choose={choose} />}
      actions={<ExportMenu />}
    >
      <div id="tom-tat" data-slide={t('shell.page.ranking')}>
        <RankingHead view={view} since={since} />
      </div>
      <section className={styles.board} aria-label={t('ranking.board')}>
        <div className={styles.column}>
          {single ? <RankedAbove view={view} /> : <RankingFrame {...chosen} />}
        </div>
        <div className={styles.column}>
          <ChangesFrame {...chosen} />
          <StandingPanel view={view} />
        </div>
        <div className={styles.column}>
          <PacePanel view={view} />
        </div>
      </section>
      {!single && <UnitsPanel {...chosen} />}
      <MethodPanel />
    </ViewPage>
  );
}
