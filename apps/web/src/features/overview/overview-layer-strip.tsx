import { useQuery } from '@tanstack/react-query';
import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { quarterCodeOf, quarterOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { useTargets } from '../../shared/unit-parts/use-targets.ts';
import { trendQuery } from '../../shared/view/trend-query.ts';
import {
  averageQuery,
  criteriaQuery,
  distributionQuery,
  recognitionsQuery,
} from '../../shared/view/view-queries.ts';
import { LayerStrip } from '../../shared/view-page/layer-strip.tsx';
import { type PagePart, type PartOrigins, splitByOrigin } from './layer-parts.ts';
import { byUnitQuery } from './overview-queries.ts';

const otherQuarters = (trend: TrendAnswer | undefined, current: string) =>
  (trend?.points ?? []).filter((point) => point.period !== current).flatMap((point) => point.origins);

/** Where the figures of the unit's own count, or of those it is made of, come from. */
function useStateOrigins(view: View): { parts: PartOrigins[]; date: string | null } {
  const average = useQuery(averageQuery(view)).data;
  const distribution = useQuery(distributionQuery(view)).data?.origins ?? [];
  const units = useQuery(byUnitQuery(view)).data?.items.flatMap((item) => item.origins) ?? [];
  const own = average?.origins ?? [];
  const parts: PartOrigins[] = average?.count
    ? [{ part: 'count', origins: own }]
    : [
        { part: 'average', origins: own },
        { part: 'distribution', origins: distribution },
        { part: 'units', origins: units },
      ];
  return { parts, date: average?.dataAsOf ?? null };
}

/** Where the figures of each part of the page come from. */
function usePageOrigins(view: View) {
  const current = quarterCodeOf(quarterOfPeriod(view.period));
  const recognised = useQuery(recognitionsQuery(view)).data?.items ?? [];
  const { parts, date } = useStateOrigins(view);
  return {
    ...splitByOrigin([
      ...parts,
      { part: 'criteria', origins: useQuery(criteriaQuery(view)).data?.origins ?? [] },
      { part: 'otherQuarters', origins: otherQuarters(useQuery(trendQuery(view)).data, current) },
      { part: 'target', origins: useTargets(view).data?.map((item) => item.origin) ?? [] },
      { part: 'recognised', origins: recognised.map((item) => item.origin) },
    ]),
    date,
  };
}

function SimulatedWords({ simulated, real, date }: ReturnType<typeof usePageOrigins>) {
  const { t } = useTranslation();
  const lang = useLang();
  const names = (parts: readonly PagePart[]) => parts.map((part) => t(`layer.part.${part}`)).join(', ');
  const told = real.filter((part) => !simulated.includes(part));
  const dated = told.includes('average') || told.includes('count');
  return (
    <>
      <b>{t('layer.simulated')}</b> {names(simulated)}.{' '}
      {told.length === 0 ? (
        t('layer.nothingPublished')
      ) : (
        <>
          {t('layer.publishedParts')} <Tag kind="published" />
          {dated && date !== null && ` ${t('layer.asOf', { date: formatDate(date, lang) })}`}: {names(told)}.
        </>
      )}
    </>
  );
}

/** What on this page is simulated, part by part. */
export function OverviewLayerStrip({ view }: { view: View }) {
  const origins = usePageOrigins(view);
  return (
    <LayerStrip
      view={view}
      simulated={origins.simulated.length === 0 ? null : <SimulatedWords {...origins} />}
    />
  );
}
