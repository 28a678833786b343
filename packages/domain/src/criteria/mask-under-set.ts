import type { VerdictMask } from '../progress/verdict-mask.ts';
import { combineMasks, unknownMask } from '../progress/verdict-mask.ts';
import type { SetMapping } from './set-mapping.ts';
import { originsOf } from './set-mapping.ts';

/** A mapping with the criteria of both its sets, by id in the order of positions. */
export type ReadingStep = {
  mapping: SetMapping;
  fromIds: readonly number[];
  toIds: readonly number[];
};

function maskOverStep(mask: VerdictMask, { mapping, fromIds, toIds }: ReadingStep): VerdictMask {
  const letters = new Map(fromIds.map((id, place) => [id, mask.charAt(place) || unknownMask(1)]));
  const origins = originsOf(mapping);
  return toIds
    .map((id) => {
      const read = (origins.get(id) ?? []).map((fromId) => letters.get(fromId) ?? unknownMask(1));
      return read.length === 0 ? unknownMask(1) : combineMasks(read);
    })
    .join('');
}

/**
 * Verdicts under one set read under another, along a chain of mappings: a criterion is met only
 * where every criterion that maps onto it was met, and unknown where none does or any is unknown;
 * otherwise the worst of their verdicts stands. A mask without letters knows no verdict.
 */
export function maskUnderSet(mask: VerdictMask, chain: readonly ReadingStep[]): VerdictMask {
  return chain.reduce(maskOverStep, mask);
}
