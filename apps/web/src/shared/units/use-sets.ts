import { useQuery } from '@tanstack/react-query';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import { answerQuery } from '../api/call.ts';

/** The query of every set there is, whether or not it applies to the unit looked at. */
export const allSetsQuery = () => answerQuery(listCriteriaSets, { query: { limit: 500 } });

/** Finds a set by its code; undefined where there is none, and while the sets are asked for. */
export function useSetOf() {
  const { data, isPending } = useQuery(allSetsQuery());
  const setOf = (code: string) => data?.items.find((set) => set.code === code);
  return { setOf, isPending };
}
