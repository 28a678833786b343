import { useQuery } from '@tanstack/react-query';
import { headline } from '@tiendo/domain/wording/headline.ts';
import { unitHeadline } from '@tiendo/domain/wording/unit-headline.ts';
import { failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import type { View } from '../../../shared/view/view-search.ts';
import { averageQuery, distributionQuery } from '../overview-queries.ts';
import { FigureNotesLine } from './figure-notes-line.tsx';
import { Headline } from './headline.tsx';
import { headlineFacts, unitHeadlineFacts } from './headline-facts.ts';
import { OverLine } from './over-line.tsx';
import styles from './page-head.module.css';

/** Unit, n and date; then the sentence of the report. */
export function PageHead({ view }: { view: View }) {
  const lang = useLang();
  const average = useQuery(averageQuery(view));
  const distribution = useQuery(distributionQuery(view));
  const { data } = average;
  if (average.error !== null && data === undefined)
    return <FailureWords failure={failureOf(average.error)} onRetry={() => void average.refetch()} />;
  if (data === undefined || distribution.isPending)
    return <div className={styles.skeleton} aria-busy="true" />;
  const segments =
    data.count === null
      ? headline(headlineFacts(data, distribution.data, view.period), lang)
      : unitHeadline(unitHeadlineFacts(data, view.period), lang);
  return (
    <section>
      <OverLine view={view} average={data} />
      <Headline segments={segments} origins={data.origins} />
      <FigureNotesLine view={view} average={data} />
    </section>
  );
}
