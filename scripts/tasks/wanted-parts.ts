import { shippedDatasets } from '../../prisma/seed/shipped-datasets.ts';

/** Row that keeps what the first start was asked for, so that an interrupted one is completed and nothing else added. */
export const FIRST_START = 'first-start';

/**
 * The parts of the shipped data that a database is to hold, by the names and versions that it keeps of those loaded.
 * Parts of a demonstration that were added since it began are for whoever still wants one.
 */
export function wantedParts(loaded: ReadonlyMap<string, string>, demonstration: boolean): string[] {
  const { reference, demonstration: untilDistrictsEnd, twoTier, accounts, departments } = shippedDatasets;
  const began = loaded.get(FIRST_START) ?? (loaded.has(untilDistrictsEnd) ? untilDistrictsEnd : undefined);
  if (began === undefined) return [];
  if (began !== untilDistrictsEnd) return [reference];
  return [reference, untilDistrictsEnd, ...(demonstration ? [twoTier, accounts, departments] : [])];
}
