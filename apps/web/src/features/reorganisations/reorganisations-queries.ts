import type { QueryClient } from '@tanstack/react-query';
import { getReorganisation, listReorganisations } from '@tiendo/contracts/reorganisations.ts';
import { getUnit } from '@tiendo/contracts/units.ts';
import { answerQuery } from '../../shared/api/call.ts';

/** What the list is narrowed to: a unit, and the days from and to which reorganisations are shown. */
export type ReorganisationSearch = {
  'don-vi'?: string | undefined;
  tu?: string | undefined;
  den?: string | undefined;
};

export const reorganisationsQuery = ({ 'don-vi': unit, tu: from, den: to }: ReorganisationSearch) =>
  answerQuery(listReorganisations, {
    query: {
      ...(unit === undefined ? {} : { unit }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      limit: 50,
    },
  });

export const reorganisationQuery = (id: number) => answerQuery(getReorganisation, { params: { id } });

export const unitOfFilterQuery = (unit: string) => answerQuery(getUnit, { params: { id: unit } });

export async function prefetchReorganisations(
  client: QueryClient,
  search: ReorganisationSearch,
): Promise<void> {
  const unit = search['don-vi'];
  await Promise.all([
    client.prefetchQuery(reorganisationsQuery(search)),
    ...(unit === undefined ? [] : [client.prefetchQuery(unitOfFilterQuery(unit))]),
  ]);
}
