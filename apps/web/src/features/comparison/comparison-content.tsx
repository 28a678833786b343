import type { View } from '@tiendo/contracts/view-address.ts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../shared/view-page/export-menu.tsx';
import { useViewProblem } from '../../shared/view-page/use-view-problem.ts';
import { ViewPage } from '../../shared/view-page/view-page.tsx';
import { ChoicePanel } from './choice-panel.tsx';
import { ComparedTable } from './compared-table.tsx';
import styles from './comparison.module.css';
import { ComparisonHead } from './comparison-head.tsx';
import { ComparisonLayerStrip } from './comparison-layer-strip.tsx';
import { comparedViews } from './comparison-queries.ts';
import { PeriodsFrame } from './periods-frame.tsx';
import { UnitsFrame } from './units-frame.tsx';
import { useComparisonChoice } from './use-comparison-choice.ts';

/** The page of one view: the sentence, what it is compared with, the picture and the table. */
export function ComparisonContent({ view }: { view: View }) {
  const { t } = useTranslation();
  const [choice, choose] = useComparisonChoice(view);
  const problem = useViewProblem(view, []);
  const views = useMemo(() => comparedViews(view, choice), [view, choice]);
  const byPeriod = choice.periods.length > 0;
  return (
    <ViewPage
      view={view}
      documentTitle={(of) => t('comparison.documentTitle', { of })}
      problem={problem}
      strip={<ComparisonLayerStrip view={view} views={views} />}
      actions={<ExportMenu />}
    >
      <div id="tom-tat" data-slide={views.length > 1 ? t('shell.page.comparison') : undefined}>
        <ComparisonHead views={views} byPeriod={byPeriod} />
      </div>
      <ChoicePanel view={view} choice={choice} choose={choose} />
      {views.length > 1 && (
        <div className={styles.parts}>
          {byPeriod ? <PeriodsFrame views={views} /> : <UnitsFrame views={views} />}
          <ComparedTable views={views} choice={choice} choose={choose} />
        </div>
      )}
    </ViewPage>
  );
}
