import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { TargetItem } from '@tiendo/contracts/targets.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { gapToTarget, neededPace } from '@tiendo/domain/figures/target.ts';
import { dateOfPeriod, periodOf } from '@tiendo/domain/time/period-codes.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import { formatCount, formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst, formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { OriginTags, Tag } from '../../../shared/ui/tag.tsx';
import { useTargets } from '../../../shared/unit-parts/use-targets.ts';
import { useStandardOf } from '../../../shared/units/use-standard-of.ts';
import { averageTarget, countedTarget, recognitionTarget } from '../next-target.ts';
import { StripCell } from './strip-cell.tsx';

type TargetOf = { target: TargetItem; average: AverageAnswer; view: View };

function useTargetLabel(target: TargetItem, measure: string | null) {
  const { t } = useTranslation();
  const lang = useLang();
  const period = formatPeriod(periodOf(target.duePeriod), lang);
  return (
    <>
      {measure === null ? t('target.due', { period }) : t('target.measured', { measure, period })}{' '}
      <Tag kind="target" />
      <OriginTags origins={[target.origin]} />
    </>
  );
}

/** A target average: the gap and the pace that would close it. */
function AverageTarget({ target, average, view }: TargetOf) {
  const { t } = useTranslation();
  const lang = useLang();
  const label = useTargetLabel(target, null);
  const wanted = target.quantity.min ?? target.quantity.max ?? 0;
  const standing = { totalMet: average.totalMet, communes: average.communes ?? 0 };
  const toGo =
    gapToTarget(standing, wanted).perCommune ?? (average.average === null ? null : wanted - average.average);
  const pace = neededPace({
    ...standing,
    targetAverage: wanted,
    date: dateOfPeriod(view.period),
    dueDate: dateOfPeriod(target.duePeriod),
  });
  const missing = pace.criteria ?? 0;
  const criteria = `${formatInteger(missing, lang)} ${countedWord('criterion', lang, missing)}`;
  return (
    <StripCell
      label={label}
      figure={formatDecimal(wanted, target.quantity.decimals ?? usualDecimals, lang)}
      unit={
        toGo === null
          ? t('target.gapUnknown')
          : toGo <= 0
            ? t('target.reached')
            : t('target.gap', { gap: formatDecimal(toGo, usualDecimals, lang) })
      }
      note={
        missing === 0
          ? undefined
          : pace.quarters === 0
            ? t('target.dueNow', { criteria })
            : t('target.needed', {
                criteria,
                quarters: `${formatCount(pace.quarters, lang)} ${countedWord('quarter', lang, pace.quarters)}`,
              })
      }
    />
  );
}

/** A target of another kind, as published: 13/26 villages. */
function CountedTarget({ target }: { target: TargetItem }) {
  const { t } = useTranslation();
  const lang = useLang();
  const label = useTargetLabel(target, lang === 'vi' ? target.measure.nameVi : target.measure.nameEn);
  const quantity = formatQuantity(target.quantity, lang) ?? '?';
  const of = target.denominator === null ? '' : `/${formatInteger(target.denominator, lang)}`;
  const measured = lang === 'vi' ? target.measure.unitOfMeasureVi : target.measure.unitOfMeasureEn;
  return (
    <StripCell label={label} figure={`${quantity}${of}`} unit={measured ?? ''} note={t('target.noResult')} />
  );
}

/** The year in which one unit is to meet a standard, and how far it is where the standard is the one looked at. */
function RecognitionTarget({ target, average }: Omit<TargetOf, 'view'>) {
  const { t } = useTranslation();
  const lang = useLang();
  const standardOf = useStandardOf();
  const { count, criteriaSet } = average;
  const met = target.setCode === criteriaSet.code ? (count?.met ?? null) : null;
  const toGo = met === null || count === null ? null : count.size - met;
  return (
    <StripCell
      label={
        <>
          {t('target.label')} <Tag kind="target" />
          <OriginTags origins={[target.origin]} />
        </>
      }
      figure={<span data-words>{capitaliseFirst(formatPeriod(periodOf(target.duePeriod), lang))}</span>}
      unit={toGo === 0 ? t('target.reached') : undefined}
      note={
        <>
          {t('target.meet', { standard: standardOf(target.setCode) })}
          {toGo !== null &&
            toGo > 0 &&
            `; ${t('target.gap', { gap: `${formatCount(toGo, lang)} ${countedWord('criterion', lang, toGo)}` })}`}
        </>
      }
    />
  );
}

/** The next target of the unit. */
export function TargetCell({ view, average }: { view: View; average: AverageAnswer }) {
  const { t } = useTranslation();
  const items = useTargets(view).data ?? [];
  const next = average.count === null ? averageTarget(items, average) : null;
  if (next !== null) return <AverageTarget target={next} average={average} view={view} />;
  const year = average.count === null ? null : recognitionTarget(items, average);
  if (year !== null) return <RecognitionTarget target={year} average={average} />;
  const counted = countedTarget(items, average);
  if (counted !== null) return <CountedTarget target={counted} />;
  return (
    <StripCell
      label={t('target.label')}
      figure={<StateGlyph state="unknown" />}
      note={t(view.layer === 'published' ? 'target.nonePublished' : 'target.none')}
    />
  );
}
