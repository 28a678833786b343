import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { parsePeriod } from '@tiendo/domain/time/period.ts';
import { averageWords, overSize } from '@tiendo/domain/wording/averages.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import { formatPeriod } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';

/** Decimals of the figure: a single unit has a whole count. */
export const decimalsOf = ({ count, averageDecimals }: AverageAnswer): number =>
  count === null ? (averageDecimals ?? usualDecimals) : 0;

/** `9,84`; `?` where nothing is known. */
export const valueTextOf = (answer: AverageAnswer, lang: Lang): string =>
  answer.average === null ? '?' : formatDecimal(answer.average, decimalsOf(answer), lang);

/** `187/19`; null for a single unit and where a source prints the average alone. */
export function partsTextOf({ count, totalMet, communes }: AverageAnswer, lang: Lang): string | null {
  if (count !== null || totalMet === null || communes === null) return null;
  return `${formatInteger(totalMet, lang)}/${formatInteger(communes, lang)}`;
}

const criteriaWord: Record<Lang, string> = { vi: 'tiêu chí', en: 'criteria' };

/** `9,84/19 tiêu chí/xã`; of a single unit `15/19 tiêu chí`. */
export function wholeValueText(answer: AverageAnswer, lang: Lang): string {
  const { criteriaSet, count } = answer;
  const value = valueTextOf(answer, lang);
  if (count === null) return averageWords(value, criteriaSet.size, countedKind(criteriaSet), lang);
  return `${overSize(value, count.size, lang)} ${criteriaWord[lang]}`;
}

/** The finding: the figure with its parts. */
export function averageTitle(answer: AverageAnswer, lang: Lang): string {
  const vi = lang === 'vi';
  if (answer.average === null) return vi ? 'chưa có số liệu' : 'no figure yet';
  const { totalMet, communes } = answer;
  const whole = wholeValueText(answer, lang);
  if (answer.count !== null || totalMet === null || communes === null) return whole;
  const counted = unitKindName(countedKind(answer.criteriaSet), lang, communes);
  const [total, n] = [formatInteger(totalMet, lang), formatInteger(communes, lang)];
  return vi
    ? `${whole}, tổng ${total} tiêu chí của ${n} ${counted}`
    : `${whole}, ${total} in ${n} ${counted}`;
}

/** `+0,42 so với quý IV/2019`, or why the two are not set against each other. */
export function changeLine({ previous, ...answer }: AverageAnswer, lang: Lang): string | null {
  const period = previous === null ? null : parsePeriod(previous.period);
  if (previous === null || period === null || answer.average === null) return null;
  const [vi, since] = [lang === 'vi', formatPeriod(period, lang)];
  if (previous.difference === null) {
    const why = notComparedReason(previous.comparability, lang);
    return vi ? `Không so với ${since}: ${why}` : `Not compared with ${since}: ${why}`;
  }
  const change = formatSigned(previous.difference, decimalsOf({ previous, ...answer }), lang);
  return vi ? `${change} so với ${since}` : `${change} since ${since}`;
}

/** `n = 19/19 xã` */
export function reportedLine({ reported, expected, criteriaSet }: AverageAnswer, lang: Lang): string {
  const counted = unitKindName(countedKind(criteriaSet), lang, expected);
  const all = `${formatInteger(expected, lang)} ${counted}`;
  if (reported === null) return `n: ${lang === 'vi' ? `không rõ, trong ${all}` : `not told, of ${all}`}`;
  const of = lang === 'vi' ? '/' : ' of ';
  return `n = ${formatInteger(reported, lang)}${of}${all}`;
}
