import type { SetMapping } from './set-mapping.ts';

/**
 * The mappings that lead from one set to another, in their order; the fewest steps, and of equally
 * long ways the one given first. Empty from a set to itself; null where no way is known.
 */
export function mappingChain(mappings: readonly SetMapping[], from: string, to: string): SetMapping[] | null {
  const waysTo = new Map<string, SetMapping[]>([[from, []]]);
  for (const [code, way] of waysTo) {
    if (code === to) return way;
    for (const mapping of mappings) {
      if (mapping.from === code && !waysTo.has(mapping.to)) waysTo.set(mapping.to, [...way, mapping]);
    }
  }
  return null;
}

function counterpartsOver(second: SetMapping, between: readonly number[]): readonly number[] | null {
  const told = between.map((id) => second.counterparts.get(id));
  const found = new Set(told.flatMap((toIds) => toIds ?? []));
  if (found.size === 0 && told.includes(undefined)) return null;
  return [...found];
}

/**
 * How criteria of the first mapping's old set read in the second's new one: as all that their
 * counterparts read as. Where these read as nothing known, neither does the criterion.
 */
export function composeMappings(first: SetMapping, second: SetMapping): SetMapping {
  const counterparts = new Map<number, readonly number[]>();
  for (const [fromId, between] of first.counterparts) {
    const over = counterpartsOver(second, between);
    if (over !== null) counterparts.set(fromId, over);
  }
  return { from: first.from, to: second.to, counterparts };
}
