import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { PublishedFigureItem } from '@tiendo/contracts/published-figures.ts';
import type { View } from '../../shared/view/view-search.ts';
import { publishedQuery, unitQuery } from './overview-queries.ts';

const speaksOf = (figure: PublishedFigureItem, unitId: string): boolean =>
  figure.unit.id === unitId || (figure.population?.units.some((unit) => unit.id === unitId) ?? false);

/** What was published about one unit: of itself, or of the unit above with this one named among others. */
export function usePublishedAbout(view: View): UseQueryResult<PublishedFigureItem[]> {
  const unit = useQuery(unitQuery(view)).data;
  return useQuery({
    ...publishedQuery(unit?.parent?.ref ?? view.unit),
    enabled: unit !== undefined,
    select: ({ items }) => items.filter((figure) => unit !== undefined && speaksOf(figure, unit.id)),
  });
}
