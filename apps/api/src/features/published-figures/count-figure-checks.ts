import type { FigureCheck } from '@tiendo/contracts/published-figures.ts';
import { checkCountParts, checkNamedCount, checkSubset } from '@tiendo/domain/checks/count-checks.ts';
import { checkDates } from '@tiendo/domain/checks/date-check.ts';
import { checkPercentage } from '@tiendo/domain/checks/percentage-check.ts';
import { type FigureFacts, noNumbers, singleValue } from './figure-facts.ts';
import type { FigureRecord } from './published-figure-reader.ts';

const namedMet = (figure: FigureRecord) => Math.max(figure.metNames.length, figure.metNumbers.length);
const namedNotMet = (figure: FigureRecord) =>
  Math.max(figure.notMetNames.length, figure.notMetNumbers.length);

/** The figure of the same source that counts what this one leaves: met beside missing. */
function missingBeside(figure: FigureRecord, { figures }: FigureFacts): number | null {
  const beside = figures.find(
    (other) =>
      other.measure.code === 'criteria_missing' &&
      other.sourceId === figure.sourceId &&
      other.unitId === figure.unitId &&
      other.populationId === figure.populationId,
  );
  return beside === undefined ? null : singleValue(beside);
}

/** Criteria met and criteria missing make up the set. */
export function partsCheck(figure: FigureRecord, facts: FigureFacts): FigureCheck[] {
  if (figure.measure.code !== 'criteria_met' || figure.numerator === null) return [];
  const named = namedNotMet(figure);
  const missing = missingBeside(figure, facts) ?? (named > 0 ? named : null);
  if (missing === null) return [];
  const size = figure.setSize ?? figure.denominator;
  const { verdict, computed } = checkCountParts(figure.numerator, missing, size);
  const { sum } = computed;
  return [
    {
      kind: 'parts_of_set',
      verdict,
      published: size,
      computedLeast: sum,
      computedMost: sum,
      difference: sum === null || size === null ? null : sum - size,
      terms: [String(figure.numerator), String(missing)],
    },
  ];
}

function namedCheck(named: number, count: number | null): FigureCheck[] {
  if (named === 0) return [];
  const { verdict } = checkNamedCount(named, count);
  return [
    {
      kind: 'named_criteria',
      verdict,
      published: count,
      computedLeast: named,
      computedMost: named,
      difference: count === null ? null : named - count,
      terms: [],
    },
  ];
}

/** Criteria named as met, or as not met, against the count given with them. */
export function namedChecks(figure: FigureRecord): FigureCheck[] {
  const { numerator, denominator, setSize } = figure;
  if (figure.measure.code === 'criteria_missing') return namedCheck(namedNotMet(figure), singleValue(figure));
  if (figure.measure.code !== 'criteria_met') return [];
  const met = numerator ?? singleValue(figure);
  const size = setSize ?? denominator;
  const missing = met === null || size === null ? null : size - met;
  return [...namedCheck(namedMet(figure), met), ...namedCheck(namedNotMet(figure), missing)];
}

/** A percentage over the base printed with it. */
export function percentageCheck(figure: FigureRecord): FigureCheck[] {
  const { percent, numerator, denominator } = figure;
  if (percent === null) return [];
  const decimals = (String(percent).split('.')[1] ?? '').length;
  const { verdict, computed } = checkPercentage(
    { value: percent, decimals },
    numerator,
    denominator === null ? [] : [denominator],
  );
  const over = computed.bases[0]?.percent ?? null;
  return [
    {
      kind: 'percentage_of_base',
      verdict,
      published: percent,
      computedLeast: over,
      computedMost: over,
      difference: over === null ? null : over - percent,
      terms: numerator === null || denominator === null ? [] : [String(numerator), String(denominator)],
    },
  ];
}

/** A figure printed as part of another. */
export function subsetCheck(figure: FigureRecord, { figures }: FigureFacts): FigureCheck[] {
  const base = figures.find((other) => other.key === figure.baseKey);
  if (base === undefined) return [];
  const { verdict, computed } = checkSubset(singleValue(figure), singleValue(base));
  return [
    {
      ...noNumbers,
      kind: 'subset',
      verdict,
      published: computed.part,
      computedMost: computed.whole,
      computedLeast: 0,
      terms: [String(computed.part), String(computed.whole)],
    },
  ];
}

/** A result cannot be of days after the event that tells it. */
export function dateCheck(figure: FigureRecord): FigureCheck[] {
  if (figure.status !== 'result') return [];
  const { verdict, computed } = checkDates(figure.asOf.from, figure.sourceDate);
  if (verdict === 'cannot_tell') return [];
  const dates = [computed.from, computed.sourceDate].filter((date) => date !== null);
  return [{ ...noNumbers, kind: 'date_order', verdict, terms: dates }];
}
