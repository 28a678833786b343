import type { QueryClient } from '@tanstack/react-query';
import { getCriteriaSet } from '@tiendo/contracts/criteria-set.ts';
import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import { answerQuery } from '../../shared/api/call.ts';
import { allSetsQuery } from '../../shared/units/use-sets.ts';

export const setQuery = (code: string) => answerQuery(getCriteriaSet, { params: { code } });

/** The set that is shown where none was chosen: of the first level, the one in force now. */
export function openingSet(sets: readonly CriteriaSetSummary[]): CriteriaSetSummary | undefined {
  return sets.find(({ validFrom, validTo }) => validFrom !== null && validTo === null) ?? sets[0];
}

/** What the page shows at an address; `bo` is the code of the set. */
export async function prefetchCriteriaSets(
  client: QueryClient,
  { bo: chosen }: { bo?: string | undefined },
): Promise<void> {
  await client.prefetchQuery(allSetsQuery());
  const sets = client.getQueryData(allSetsQuery().queryKey)?.items ?? [];
  const code = chosen ?? openingSet(sets)?.code;
  if (sets.some((set) => set.code === code) && code !== undefined) await client.prefetchQuery(setQuery(code));
}
