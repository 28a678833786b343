import { useQuery } from '@tanstack/react-query';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { previousPeriod, quarterOf } from '@tiendo/domain/time/period.ts';
import { periodOf } from '@tiendo/domain/time/period-codes.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { Button } from '../../../shared/ui/button.tsx';
import { StateGlyph } from '../../../shared/ui/state-glyph.tsx';
import { OriginTags, ReadingTag } from '../../../shared/ui/tag.tsx';
import { trendQuery } from '../../../shared/view/trend-query.ts';
import { useChangeView } from '../../../shared/view/use-view.ts';
import { StripCell } from './strip-cell.tsx';

type Previous = NonNullable<AverageAnswer['previous']>;

type Reason = { why: string; note: string };

/** Why the two quarters are not set against each other. */
function reasonOf(average: AverageAnswer, previous: Previous, t: TFunction, lang: Lang): Reason {
  const number = (value: number | null) => (value === null ? '?' : formatInteger(value, lang));
  const after = average.communes ?? average.expected;
  const counted = unitKindName(countedKind(average.criteriaSet), lang, after);
  const numbers = { before: number(previous.denominator), after: number(after), counted };
  const note = t('change.notCompared');
  switch (previous.comparability) {
    case 'units_changed': {
      // A reading that holds the units still can only be over another number of them.
      if (average.mode !== 'as_reported')
        return { why: t('change.otherNumber'), note: t('change.numberChanged', numbers) };
      return { why: t('change.otherUnits'), note: t('change.unitsChanged', numbers) };
    }
    case 'set_changed':
      return { why: t('change.otherSet'), note };
    case 'origin_differs':
      return { why: t('change.otherOrigin'), note };
    default:
      return { why: '', note };
  }
}

/** Decimals of the figure: a single unit has a whole count. */
const decimalsOf = ({ count, averageDecimals }: AverageAnswer): number =>
  count === null ? (averageDecimals ?? usualDecimals) : 0;

/** Criteria of the set that the quarter before is read by; null where the trend does not tell. */
function usePreviousSize(view: View, previous: Previous | null): number | null {
  const { data } = useQuery(trendQuery(view));
  const point = data?.points.find(({ period }) => period === previous?.period);
  return data?.sets.find(({ code }) => code === point?.setCode)?.size ?? null;
}

/** Both numbers, where no difference may be drawn; each over the size of its set where the sets differ. */
function pairText(
  average: AverageAnswer,
  previous: Previous,
  previousSize: number | null,
  lang: Lang,
): string {
  const decimals = decimalsOf(average);
  const sized = previous.comparability === 'set_changed';
  const text = (value: number | null, size: number | null) =>
    overSize(value === null ? '?' : formatDecimal(value, decimals, lang), sized ? size : null, lang);
  return `${text(previous.value, previousSize)} → ${text(average.value, average.criteriaSet.size)}`;
}

/** Reads the whole page over the units of the date, where the two quarters can be compared. */
function RestateButton() {
  const { t } = useTranslation();
  const changeView = useChangeView();
  return (
    <Button look="text" onClick={() => void changeView({ reading: { mode: 'restated', unitsAt: null } })}>
      {t('change.restate')}
    </Button>
  );
}

/** The change since the quarter before; where the two are not comparable, both and the reason. */
export function ChangeCell({ view, average }: { view: View; average: AverageAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { previous } = average;
  const previousSize = usePreviousSize(view, previous);
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
  const { difference } = previous;
  if (difference === null) {
    const reason = reasonOf(average, previous, t, lang);
    const mayRestate = previous.comparability === 'units_changed' && average.mode === 'as_reported';
    return (
      <StripCell
        label={label}
        figure={<span data-pair>{pairText(average, previous, previousSize, lang)}</span>}
        unit={reason.why}
        note={
          <>
            {reason.note} {mayRestate && <RestateButton />}
          </>
        }
      />
    );
  }
  const single = average.count !== null;
  const parts =
    average.totalMet === null || previous.numerator === null || previous.totalDifference === null || single
      ? undefined
      : `${formatInteger(average.totalMet, lang)} − ${formatInteger(previous.numerator, lang)} = ${formatSigned(previous.totalDifference, 0, lang)}`;
  return (
    <StripCell
      label={label}
      figure={formatSigned(difference, decimalsOf(average), lang)}
      unit={t(single ? 'change.criteria' : 'change.perUnit', {
        counted: unitKindName(countedKind(average.criteriaSet), lang),
      })}
      note={
        <>
          {parts} <ReadingTag mode={average.mode} />
        </>
      }
    />
  );
}
