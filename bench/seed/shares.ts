/** Cuts a whole number into so many parts as equal as can be. */
export function equalShares(whole: number, parts: number): number[] {
  return Array.from(
    { length: parts },
    (_, index) => Math.floor(((index + 1) * whole) / parts) - Math.floor((index * whole) / parts),
  );
}

/** Shares of a whole in proportion to weights: at least one each, by the largest remainders. */
export function proportionalShares(whole: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const exact = weights.map((weight) => (weight * whole) / sum);
  const shares = exact.map((share) => Math.max(1, Math.floor(share)));
  const missing = whole - shares.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, rest: share % 1 }))
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of byRemainder.slice(0, Math.max(0, missing)))
    shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}

/** Cuts a list into so many neighbouring groups of uneven size, none of them empty. */
export function unevenGroups<T>(items: readonly T[], groups: number, random: () => number): T[][] {
  const cuts = new Set<number>();
  while (cuts.size < groups - 1) cuts.add(1 + Math.floor(random() * (items.length - 1)));
  const bounds = [0, ...[...cuts].sort((a, b) => a - b), items.length];
  return bounds.slice(1).map((end, index) => items.slice(bounds[index], end));
}
