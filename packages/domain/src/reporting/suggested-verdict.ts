import { type NumericInterval, printedInterval, type Quantity } from '../values/quantity.ts';

/** What a value says of a verdict; null: nothing. */
export type SuggestedVerdict = 'met' | 'not_met' | null;

/** What an indicator asks for; `value` null: in words only, or no basis is known. */
export type AskedLevel = { readonly operator: string | null; readonly value: number | null };

/** A number that a unit states is taken as it stands: 36 against "from 36" is met. */
function statedInterval(quantity: Quantity): NumericInterval {
  const { min, max, qualifier } = quantity;
  if (qualifier !== 'exact') return printedInterval(quantity);
  const value = min ?? max;
  return { low: value, lowIncluded: value !== null, high: value, highIncluded: value !== null };
}

const isAllFrom = ({ low, lowIncluded }: NumericInterval, value: number, included: boolean): boolean =>
  low !== null && (low > value || (low === value && (included || !lowIncluded)));

const mirrored = ({ low, lowIncluded, high, highIncluded }: NumericInterval): NumericInterval => ({
  low: high === null ? null : -high,
  lowIncluded: highIncluded,
  high: low === null ? null : -low,
  highIncluded: lowIncluded,
});

function readAgainst(interval: NumericInterval, operator: string, value: number): SuggestedVerdict {
  const fromBelow = mirrored(interval);
  switch (operator) {
    case '>=':
      if (isAllFrom(interval, value, true)) return 'met';
      return isAllFrom(fromBelow, -value, false) ? 'not_met' : null;
    case '<=':
      return readAgainst(fromBelow, '>=', -value);
    case '=':
      if (isAllFrom(interval, value, true) && isAllFrom(fromBelow, -value, true)) return 'met';
      return isAllFrom(interval, value, false) || isAllFrom(fromBelow, -value, false) ? 'not_met' : null;
    default:
      return null;
  }
}

/**
 * The verdict on an indicator by its value: `met` where all that the value can mean reaches the level, `not_met` where
 * nothing of it does. Null where no level or no value is known, and where the value lies on both sides ("about 36").
 */
export function suggestedByValue(value: Quantity | null, asked: AskedLevel | null): SuggestedVerdict {
  if (value === null || asked === null || asked.value === null) return null;
  return readAgainst(statedInterval(value), asked.operator ?? '=', asked.value);
}

/**
 * The verdict on a criterion by those on its indicators: one that is not met fails it; it is met where every one is,
 * and the list of them is known to be complete.
 */
export function suggestedByIndicators(
  indicators: readonly SuggestedVerdict[],
  isComplete: boolean,
): SuggestedVerdict {
  if (indicators.includes('not_met')) return 'not_met';
  const allMet = indicators.length > 0 && indicators.every((one) => one === 'met');
  return allMet && isComplete ? 'met' : null;
}
