import { useQuery } from '@tanstack/react-query';
import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { quarterCodeOf, quarterOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import { trendQuery } from '../../shared/view/trend-query.ts';
import { useChangeView } from '../../shared/view/use-view.ts';
import { type PagePart, type PartOrigins, splitByOrigin } from './layer-parts.ts';
import styles from './layer-strip.module.css';
import {
  averageQuery,
  byUnitQuery,
  criteriaQuery,
  distributionQuery,
  recognitionsQuery,
} from './overview-queries.ts';
import { useTargets } from './use-targets.ts';

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

function LayerSwitch({ view }: { view: View }) {
  const { t } = useTranslation();
  const changeView = useChangeView();
  const published = view.layer === 'published';
  return (
    <button
      type="button"
      role="switch"
      aria-checked={published}
      className={styles.switch}
      onClick={() => void changeView({ layer: published ? 'all' : 'published' })}
    >
      <i aria-hidden="true" />
      {t('layer.onlyPublished')}
    </button>
  );
}

function SimulatedWords({ simulated, real, date }: ReturnType<typeof usePageOrigins>) {
  const { t } = useTranslation();
  const lang = useLang();
  const names = (parts: readonly PagePart[]) => parts.map((part) => t(`layer.part.${part}`)).join(', ');
  const told = real.filter((part) => !simulated.includes(part));
  const dated = told.includes('average') || told.includes('count');
  return (
    <span className={styles.words}>
      <b>{t('layer.simulated')}</b> {names(simulated)}.{' '}
      {told.length === 0 ? (
        t('layer.nothingPublished')
      ) : (
        <>
          {t('layer.publishedParts')} <Tag kind="published" />
          {dated && date !== null && ` ${t('layer.asOf', { date: formatDate(date, lang) })}`}: {names(told)}.
        </>
      )}
    </span>
  );
}

/** What on this page is simulated, and the switch that leaves it out; absent where nothing is. */
export function LayerStrip({ view }: { view: View }) {
  const { t } = useTranslation();
  const origins = usePageOrigins(view);
  const published = view.layer === 'published';
  if (!published && origins.simulated.length === 0) return null;
  return (
    <section className={styles.strip} data-layer={view.layer} aria-label={t('layer.label')}>
      <Tag kind={published ? 'published' : 'simulated'} />
      {published ? (
        <span className={styles.words}>
          <b>{t('layer.publishedOnly')}</b> {t('layer.publishedOnlyText')}
        </span>
      ) : (
        <SimulatedWords {...origins} />
      )}
      <LayerSwitch view={view} />
    </section>
  );
}
