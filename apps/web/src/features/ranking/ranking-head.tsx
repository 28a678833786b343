import { useQuery } from '@tanstack/react-query';
import type { FigureOriginCode } from '@tiendo/contracts/values.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../../shared/api/failure.ts';
import { FailureWords } from '../../shared/figure-frame/failure-words.tsx';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Headline } from '../../shared/unit-parts/headline.tsx';
import { unitLabel } from '../../shared/units/unit-label.ts';
import { unitQuery } from '../../shared/view/view-queries.ts';
import styles from './ranking.module.css';
import { rankingHeadline } from './ranking-facts.ts';
import { lossesQuery, paceQuery, rankingQuery } from './ranking-queries.ts';

type RankingHeadProps = { view: View; since: string };

/** Whose sentence it is, how many units could be compared, and the date of the data. */
function OverLine({ view, since }: RankingHeadProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const unit = useQuery(unitQuery(view)).data;
  const ranking = useQuery(rankingQuery(view, since)).data;
  if (unit === undefined) return null;
  const above = unit.parent === null ? [] : [unitTitle(unit.parent, lang)];
  return (
    <p className={styles.over}>
      <span>{[unitLabel(unit, lang), ...above].join(', ')}</span>
      {ranking !== undefined && (
        <span>
          {t('ranking.compared', {
            n: formatInteger(ranking.totals.compared, lang),
            of: formatInteger(ranking.totals.units, lang),
            kind: unitKindName(ranking.level, lang, ranking.totals.units),
          })}
        </span>
      )}
      {ranking?.dataAsOf != null && (
        <span>{t('overview.dataAsOf', { date: formatDate(ranking.dataAsOf, lang) })}</span>
      )}
    </p>
  );
}

const originOrder: readonly FigureOriginCode[] = ['collected', 'published', 'simulated'];

/** The sentence of the page, as soon as everything it tells has been answered. */
export function RankingHead({ view, since }: RankingHeadProps) {
  const lang = useLang();
  const changes = useQuery(lossesQuery(view, since));
  const ranking = useQuery(rankingQuery(view, since));
  const pace = useQuery(paceQuery(view));
  const { data, error } = changes;
  if (error !== null && data === undefined)
    return <FailureWords failure={failureOf(error)} onRetry={() => void changes.refetch()} />;
  if (data === undefined || ranking.isPending || pace.isPending)
    return <div className={styles.skeleton} aria-busy="true" />;
  const segments = rankingHeadline(
    { changes: data, ranking: ranking.data, pace: pace.data, since, period: view.period },
    lang,
  );
  const told = new Set([
    ...data.items.flatMap(({ origins }) => origins),
    ...(pace.data?.items ?? []).flatMap(({ origins }) => origins),
  ]);
  return (
    <section>
      <OverLine view={view} since={since} />
      <Headline
        segments={segments}
        origins={originOrder.filter((origin) => told.has(origin))}
        mode={data.mode}
      />
    </section>
  );
}
