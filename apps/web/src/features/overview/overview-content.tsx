import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { PictureWordsProvider } from '../../shared/figure-frame/picture-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { ViewBar } from '../../shared/view-bar/view-bar.tsx';
import { ExportMenu } from './export-menu.tsx';
import { PageHead } from './head/page-head.tsx';
import { LayerStrip } from './layer-strip.tsx';
import styles from './overview.module.css';
import { averageQuery, unitQuery } from './overview-queries.ts';
import { FigureStrip } from './strip/figure-strip.tsx';
import { SingleUnitBoard } from './unit-page/single-unit-board.tsx';
import { UnitsBoard } from './units-board.tsx';
import { usePageWords } from './use-page-words.ts';
import { useViewProblem } from './use-view-problem.ts';
import { ViewNotices } from './view-notices.tsx';
import { ViewProblem } from './view-problem.tsx';

/** The page of one view; where the view itself cannot be shown, the reason and the ways out. */
export function OverviewContent({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const unit = useQuery(unitQuery(view));
  const average = useQuery(averageQuery(view));
  const problem = useViewProblem(view);
  const period = formatPeriod(periodOf(view.period), lang);
  const name = unit.data === undefined ? '' : `${unitTitle(unit.data, lang)}, `;
  useDocumentTitle(t('overview.documentTitle', { of: `${name}${period}` }));

  const words = usePageWords(view);

  return (
    <PictureWordsProvider value={words}>
      <ViewBar unit={unit.data ?? null} actions={<ExportMenu />} />
      {problem === null && <LayerStrip view={view} />}
      <ViewNotices />
      {problem === null ? (
        <div className={styles.content}>
          <PageHead view={view} />
          <FigureStrip view={view} />
          {average.data?.count ? <SingleUnitBoard view={view} /> : <UnitsBoard view={view} />}
        </div>
      ) : (
        <ViewProblem view={view} unit={unit.data ?? null} code={problem} />
      )}
    </PictureWordsProvider>
  );
}
