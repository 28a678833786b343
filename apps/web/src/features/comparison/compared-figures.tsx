import { useQuery } from '@tanstack/react-query';
import { knownGroups } from '@tiendo/charts/known-groups.ts';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { rebin } from '@tiendo/domain/figures/distribution.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import { Words } from '../../shared/ui/words.tsx';
import { criteriaQuery, distributionQuery } from '../../shared/view/view-queries.ts';

/** How many units meet the whole set; `?` where published groups leave it open. */
function useWholeSet(view: View, size: number | null): string {
  const lang = useLang();
  const answer = useQuery(distributionQuery(view)).data;
  if (answer === undefined || size === null || answer.groups.length === 0) return '?';
  const [whole] = rebin(knownGroups(answer.groups, size), [{ from: size, to: size }], answer.denominator);
  return whole?.communes == null ? '?' : formatInteger(whole.communes, lang);
}

/** The criterion that most units miss, with how many of how many; `?` where none is known to be missed and not all is known. */
function MostMissed({ view }: { view: View }) {
  const { t } = useTranslation();
  const lang = useLang();
  const items = useQuery(criteriaQuery(view)).data?.items ?? [];
  const [most] = items.toSorted((a, b) => b.notMet - a.notMet);
  if (most === undefined) return '?';
  if (most.notMet === 0) return items.some(({ unknown }) => unknown > 0) ? '?' : t('comparison.noneMissed');
  return (
    <>
      <Words words={criterionLabel(most.criterion, lang, 'short')} />{' '}
      {`${formatInteger(most.notMet, lang)}/${formatInteger(most.of, lang)}`}
    </>
  );
}

function changeText(
  { previous, count, averageDecimals }: AverageAnswer,
  none: string,
  lang: 'vi' | 'en',
): string {
  if (previous === null) return none;
  if (previous.difference === null) return notComparedReason(previous.comparability, lang);
  return formatSigned(previous.difference, count === null ? (averageDecimals ?? usualDecimals) : 0, lang);
}

/** The figures of one unit or period in the cells of its row. */
export function ComparedFigures({ view, average }: { view: View; average: AverageAnswer }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { criteriaSet, totalMet, communes, reported, expected, count } = average;
  const whole = useWholeSet(view, criteriaSet.size);
  const number = (value: number | null) => (value === null ? '?' : formatInteger(value, lang));
  const decimals = count === null ? (average.averageDecimals ?? usualDecimals) : 0;
  const value = average.average === null ? '?' : formatDecimal(average.average, decimals, lang);
  return (
    <>
      <td data-numeric>
        <b>{average.average === null ? '?' : overSize(value, criteriaSet.size, lang)}</b>
      </td>
      <td data-numeric>
        {totalMet === null && communes === null ? '–' : `${number(totalMet)}/${number(communes)}`}
      </td>
      <td data-numeric>{`${number(reported)}/${number(expected)}`}</td>
      <td data-numeric>{changeText(average, t('comparison.noPast'), lang)}</td>
      <td data-numeric>{whole}</td>
      <td>
        <MostMissed view={view} />
      </td>
    </>
  );
}
