/** Decimals of a difference; finer ones are left over from binary fractions. */
const decimals = 6;

/**
 * How far a value is from a threshold that it does not reach; null where it does. Of a threshold that is to be equalled,
 * or that has no operator, nothing says which side falls short: null.
 */
export function shortfallOf(operator: string | null, value: number, threshold: number): number | null {
  if (operator !== '>=' && operator !== '<=') return null;
  const missing = operator === '<=' ? value - threshold : threshold - value;
  return missing > 0 ? Number(missing.toFixed(decimals)) : null;
}
