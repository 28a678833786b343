import { countedKind } from '@tiendo/charts/wording/counted-kind.ts';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { previousPeriod, quarterOf } from '@tiendo/domain/time/period.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { OriginTags } from '../../../shared/ui/tag.tsx';
import { periodOf } from '../../../shared/view/periods.ts';
import { usualDecimals } from '../head/headline-facts.ts';
import { StripCell } from './strip-cell.tsx';

type Previous = NonNullable<AverageAnswer['previous']>;

const decimalsOf = ({ count, averageDecimals }: AverageAnswer): number =>
  count === null ? (averageDecimals ?? usualDecimals) : 0;

/** Why the two quarters are not set against each other. */
function reason(average: AverageAnswer, previous: Previous, t: TFunction, lang: Lang): string {
  const number = (value: number | null) => (value === null ? '?' : formatInteger(value, lang));
  const counted = unitKindName(countedKind(average.criteriaSet.level.code), lang, 2);
  switch (previous.comparability) {
    case 'units_changed':
      return t('change.unitsChanged', {
        before: number(previous.denominator),
        after: number(average.denominator ?? average.expected),
        counted,
      });
    case 'set_changed':
      return t('change.setChanged');
    case 'origin_differs':
      return t('change.originDiffers');
    default:
      return t('change.unknown');
  }
}

/** Both numbers where no difference may be drawn. */
function Pair({ average, previous }: { average: AverageAnswer; previous: Previous }) {
  const lang = useLang();
  const text = (value: number | null) =>
    value === null ? '?' : formatDecimal(value, decimalsOf(average), lang);
  const before =
    previous.value === null
      ? '?'
      : formatDecimal(previous.value, average.count === null ? usualDecimals : 0, lang);
  return <span data-pair>{`${before} → ${text(average.value)}`}</span>;
}

/** The change since the quarter before; where the two are not comparable, both and the reason. */
export function ChangeCell({ average }: { average: AverageAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { previous } = average;
  const since = previous === null ? previousPeriod(quarterOf(average.asOf)) : periodOf(previous.period);
  const period = formatPeriod(since, lang);
  const origins = previous?.value == null ? [] : previous.origins;
  const label = (
    <>
      {t('change.label', { period })} <OriginTags origins={origins} />
    </>
  );
  if (previous === null || previous.value === null) {
    const hidden = average.layer === 'published';
    return (
      <StripCell
        label={label}
        figure={<StateGlyph state="unknown" />}
        note={t(hidden ? 'change.noPublished' : 'change.noData', { period })}
      />
    );
  }
  if (previous.difference === null)
    return (
      <StripCell
        label={label}
        figure={<Pair average={average} previous={previous} />}
        note={reason(average, previous, t, lang)}
      />
    );
  const single = average.count !== null;
  const parts =
    average.totalMet === null || previous.numerator === null || previous.totalDifference === null || single
      ? undefined
      : `${formatInteger(average.totalMet, lang)} − ${formatInteger(previous.numerator, lang)} = ${formatSigned(previous.totalDifference, 0, lang)}`;
  return (
    <StripCell
      label={label}
      figure={formatSigned(previous.difference, single ? 0 : usualDecimals, lang)}
      unit={t(single ? 'change.criteria' : 'change.perUnit', {
        counted: unitKindName(countedKind(average.criteriaSet.level.code), lang),
      })}
      note={parts}
    />
  );
}
