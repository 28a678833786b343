import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { averageQuery, criteriaQuery, distributionQuery } from '../../shared/view/view-queries.ts';
import { ExportMenu } from '../../shared/view-page/export-menu.tsx';
import { useViewProblem } from '../../shared/view-page/use-view-problem.ts';
import { ViewPage } from '../../shared/view-page/view-page.tsx';
import { PageHead } from './head/page-head.tsx';
import { OverviewLayerStrip } from './overview-layer-strip.tsx';
import { byUnitQuery, matrixQuery, pageFileAddress } from './overview-queries.ts';
import { FigureStrip } from './strip/figure-strip.tsx';
import { SingleUnitBoard } from './unit-page/single-unit-board.tsx';
import { UnitsBoard } from './units-board.tsx';

/** The page of one view: the sentence, its figures, and what they are made of. */
export function OverviewContent({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const average = useQuery(averageQuery(view));
  const problem = useViewProblem(view, [
    useQuery(byUnitQuery(view)).error,
    useQuery(distributionQuery(view)).error,
    useQuery(criteriaQuery(view)).error,
    useQuery(matrixQuery(view)).error,
  ]);
  return (
    <ViewPage
      view={view}
      documentTitle={(of) => t('overview.documentTitle', { of })}
      problem={problem}
      strip={<OverviewLayerStrip view={view} />}
      actions={<ExportMenu zip={pageFileAddress(view, lang)} />}
    >
      <div id="tom-tat" data-slide={t('overview.figures')}>
        <PageHead view={view} />
        <FigureStrip view={view} />
      </div>
      {average.data?.count ? <SingleUnitBoard view={view} /> : <UnitsBoard view={view} />}
    </ViewPage>
  );
}
