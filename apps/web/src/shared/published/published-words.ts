import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import { type WordsInLang, wordsIn } from '@tiendo/domain/wording/criterion-names.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { formatQuantity } from '@tiendo/domain/wording/quantities.ts';

/** A published value as printed, with its qualifier and unit of measure: `gần 18.000 người`. */
export function publishedValue(figure: PublishedFigureItem, lang: Lang): string {
  const { numerator, denominator, quantity, measure, valueText, valueTextEn } = figure;
  const measured = lang === 'vi' ? measure.unitOfMeasureVi : measure.unitOfMeasureEn;
  if (numerator !== null && denominator !== null)
    return withUnit(`${formatInteger(numerator, lang)}/${formatInteger(denominator, lang)}`, measured);
  const number = quantity === null ? null : formatQuantity(quantity, lang);
  if (number !== null) return yearText(figure) ?? withUnit(number, measured);
  return wordsIn(valueText, valueTextEn, lang)?.text ?? '–';
}

const withUnit = (value: string, measured: string | null): string => {
  if (measured === null) return value;
  return measured === '%' ? `${value}%` : `${value} ${measured}`;
};

/** A year is not a quantity: it takes no thousands separator. */
function yearText({ measure, quantity }: PublishedFigureItem): string | null {
  if (measure.code !== 'recognition_year' || quantity?.min == null) return null;
  return String(quantity.min);
}

/** The label of a figure in the language of the page. */
export const publishedLabel = (figure: PublishedFigureItem, lang: Lang): string =>
  lang === 'vi' ? figure.labelVi : figure.labelEn;

/** Criteria that the source names as met, then those that it names as not met. */
export function criteriaNamed(figure: PublishedFigureItem, lang: Lang): WordsInLang[] {
  const { metNames, metNamesEn, notMetNames, notMetNamesEn } = figure;
  const pairs = [
    ...metNames.map((name, at) => wordsIn(name, metNamesEn[at] ?? null, lang)),
    ...notMetNames.map((name, at) => wordsIn(name, notMetNamesEn[at] ?? null, lang)),
  ];
  return pairs.filter((words) => words !== null);
}
