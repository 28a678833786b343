import type { View } from '@tiendo/contracts/view-address.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { comparisonHeadline } from '@tiendo/domain/wording/comparison-headline.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Headline } from '../../shared/unit-parts/headline.tsx';
import styles from './comparison.module.css';
import { type Compared, useCompared } from './use-compared.ts';

/** The sentence of the page: the figures side by side. */
export function ComparisonHead({ views, byPeriod }: { views: readonly View[]; byPeriod: boolean }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { compared, pending } = useCompared(views);
  if (views.length < 2) return <h1 className={styles.prompt}>{t('comparison.prompt')}</h1>;
  const [first] = compared;
  if (pending || first === undefined) return <div className={styles.skeleton} aria-busy="true" />;
  const figureOf = ({ view, unitName, average }: Compared) => ({
    name: byPeriod ? formatPeriod(periodOf(view.period), lang) : (unitName ?? view.unit),
    value: average?.average ?? null,
    decimals: average?.count == null ? (average?.averageDecimals ?? usualDecimals) : 0,
    size: average?.criteriaSet.size ?? null,
  });
  const unit = first.average?.unit;
  const common = byPeriod
    ? { unit: unit === undefined ? first.view.unit : unitTitle(unit, lang) }
    : { period: periodOf(first.view.period) };
  return (
    <Headline
      segments={comparisonHeadline({ common, figures: compared.map(figureOf), byValue: !byPeriod }, lang)}
      origins={[...new Set(compared.flatMap(({ average }) => average?.origins ?? []))]}
      mode={first.average?.mode ?? 'as_reported'}
    />
  );
}
