import { useQuery } from '@tanstack/react-query';
import { readingFactsOf } from '@tiendo/charts/wording/reading-words.ts';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { headline } from '@tiendo/domain/wording/headline.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { readingRemark } from '@tiendo/domain/wording/reading-modes.ts';
import { plain, type Segment } from '@tiendo/domain/wording/segment.ts';
import { unitHeadline } from '@tiendo/domain/wording/unit-headline.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../../shared/api/failure.ts';
import { FailureWords } from '../../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Headline } from '../../../shared/unit-parts/headline.tsx';
import { averageQuery, distributionQuery } from '../../../shared/view/view-queries.ts';
import { FigureNotesLine } from './figure-notes-line.tsx';
import { headlineFacts, namedOnly, unitHeadlineFacts } from './headline-facts.ts';
import { OverLine } from './over-line.tsx';
import styles from './page-head.module.css';
import { TwoSetsLine } from './two-sets-line.tsx';

/** The sentence of a unit: of those below it, of its own count, or of the criteria named without one. */
function useHeadline({ period }: View) {
  const { t } = useTranslation();
  const lang = useLang();
  return (average: AverageAnswer, distribution: DistributionAnswer | undefined): Segment[] => {
    if (average.count === null) return headline(headlineFacts(average, distribution, period), lang);
    const names = namedOnly(average, lang);
    if (names === null) return unitHeadline(unitHeadlineFacts(average, period, lang), lang);
    const remark = readingRemark(readingFactsOf(average), average.unit.kind, lang);
    const at = formatPeriod(periodOf(period), lang);
    const words = {
      period: capitaliseFirst(remark === null ? at : `${at} (${remark})`),
      unit: unitTitle(average.unit, lang),
      n: formatInteger(names.length, lang),
      names: names.join('; '),
      size: formatInteger(average.count.size, lang),
    };
    return [plain(t('count.someKnown', words))];
  };
}

/** Unit, n and date; then the sentence of the report. */
export function PageHead({ view }: { view: View }) {
  const wording = useHeadline(view);
  const average = useQuery(averageQuery(view));
  const distribution = useQuery(distributionQuery(view));
  const { data } = average;
  if (average.error !== null && data === undefined)
    return <FailureWords failure={failureOf(average.error)} onRetry={() => void average.refetch()} />;
  if (data === undefined || distribution.isPending)
    return <div className={styles.skeleton} aria-busy="true" />;
  const segments = wording(data, distribution.data);
  return (
    <section>
      <OverLine view={view} average={data} />
      <Headline segments={segments} origins={data.origins} mode={data.mode} />
      <TwoSetsLine view={view} />
      <FigureNotesLine view={view} average={data} />
    </section>
  );
}
