import { useQuery } from '@tanstack/react-query';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { CriterionCount } from '@tiendo/contracts/figures/criteria.ts';
import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { headline } from '@tiendo/domain/wording/headline.ts';
import type { Segment } from '@tiendo/domain/wording/segment.ts';
import { failureOf } from '../../../shared/api/failure.ts';
import { joinedQuery } from '../../../shared/api/joined-query.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Headline } from '../../../shared/unit-parts/headline.tsx';
import { useUnitSentence } from '../../../shared/unit-parts/use-unit-sentence.ts';
import { averageQuery, criteriaQuery, distributionQuery } from '../../../shared/view/view-queries.ts';
import { FigureNotesLine } from './figure-notes-line.tsx';
import { headlineFacts, unitSentenceFacts } from './headline-facts.ts';
import { OverLine } from './over-line.tsx';
import styles from './page-head.module.css';
import { TwoSetsLine } from './two-sets-line.tsx';

/** The sentence of a unit: of those below it, or of its own criteria. */
function useHeadline({ period }: View) {
  const lang = useLang();
  const unitSentence = useUnitSentence();
  return (
    average: AverageAnswer,
    distribution: DistributionAnswer | undefined,
    criteria: readonly CriterionCount[],
  ): Segment[] =>
    average.count === null
      ? headline(headlineFacts(average, distribution, period), lang)
      : unitSentence(unitSentenceFacts(average, criteria, period, lang));
}

/** Unit, n and date; then the sentence of the report. */
export function PageHead({ view }: { view: View }) {
  const wording = useHeadline(view);
  const average = useQuery(averageQuery(view));
  const distribution = useQuery(distributionQuery(view));
  const criteria = useQuery(criteriaQuery(view));
  // Without its criteria the sentence of one unit would tell as missing what is basically met.
  const asked = average.data?.count ? joinedQuery(average, criteria) : joinedQuery(average);
  if (asked.error !== null)
    return <FailureWords failure={failureOf(asked.error)} onRetry={() => void asked.refetch()} />;
  if (asked.data === undefined || distribution.isPending)
    return <div className={styles.skeleton} aria-busy="true" />;
  const [data] = asked.data;
  const segments = wording(data, distribution.data, criteria.data?.items ?? []);
  return (
    <section>
      <OverLine view={view} average={data} />
      <Headline segments={segments} origins={data.origins} mode={data.mode} />
      <TwoSetsLine view={view} />
      <FigureNotesLine view={view} average={data} />
    </section>
  );
}
