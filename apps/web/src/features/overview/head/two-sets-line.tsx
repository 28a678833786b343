import { Link } from '@tanstack/react-router';
import { setShortName } from '@tiendo/charts/wording/set-name.ts';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { searchOf, type View } from '@tiendo/contracts/view-address.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';
import { type SetsSideBySide, useSetsSideBySide } from '../../../shared/view/set-transition.ts';
import overview from '../overview.module.css';

/** `15,2/19`: the average, or the count of a single unit, over the size of its set; `?` where it is not known. */
function figureOf({ average, averageDecimals, count, criteriaSet }: AverageAnswer, lang: Lang): string {
  const value = count === null ? average : count.met;
  const decimals = count === null ? (averageDecimals ?? usualDecimals) : 0;
  return overSize(value === null ? '?' : formatDecimal(value, decimals, lang), criteriaSet.size, lang);
}

/** Over how many units, and the day the data speak of. */
function useMadeOf({ communes, count, criteriaSet, dataAsOf }: AverageAnswer): string {
  const { t } = useTranslation();
  const lang = useLang();
  const over =
    count !== null || communes === null
      ? []
      : [`${formatInteger(communes, lang)} ${unitKindName(countedKind(criteriaSet), lang, communes)}`];
  const day = dataAsOf === null ? [] : [t('twoSets.asOf', { date: formatDate(dataAsOf, lang) })];
  return [...over, ...day].join(', ');
}

function SetFigure({ of: { set, average }, view }: { of: SetsSideBySide[number]; view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const made = useMadeOf(average);
  const words = t('twoSets.figure', { set: setShortName(set, lang), figure: figureOf(average, lang) });
  return (
    <span>
      {set.code === view.set ? (
        <b>{words}</b>
      ) : (
        <Link to="/tong-quan" search={searchOf({ ...view, set: set.code })}>
          {words}
        </Link>
      )}
      {made !== '' && ` (${made})`}
    </span>
  );
}

/** The same units under both sets of a transition; nothing at other times. */
export function TwoSetsLine({ view }: { view: View }) {
  const { t } = useTranslation();
  const sets = useSetsSideBySide(view);
  if (sets === null) return null;
  return (
    <p className={overview.over} data-two-sets>
      <span>{t('twoSets.title')}</span>
      {sets.map((one) => (
        <SetFigure key={one.set.code} of={one} view={view} />
      ))}
    </p>
  );
}
