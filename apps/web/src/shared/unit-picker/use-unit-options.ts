import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { getUnit, listUnits } from '@tiendo/contracts/units.ts';
import { answerQuery } from '../api/call.ts';
import { existsOn } from '../view/fit-view.ts';

export type UnitGroup = { key: 'above' | 'inside' | 'found' | 'otherTimes'; units: UnitSummary[] };
/** Where a picker begins: at the units around one, those of a day; null: no unit, any day. */
export type UnitSurroundings = { unit: string | null; date: string | null };
export type UnitOptions = { groups: UnitGroup[]; pending: boolean; failed: boolean };

const filled = (groups: UnitGroup[]): UnitGroup[] => groups.filter((group) => group.units.length > 0);

function useFound(text: string, date: string | null, enabled: boolean): UnitOptions {
  const query = useQuery({
    ...answerQuery(listUnits, { query: { q: text, limit: 60 } }),
    enabled: enabled && text !== '',
    placeholderData: keepPreviousData,
  });
  const units = query.data?.items ?? [];
  const then = (unit: UnitSummary) => date === null || existsOn(unit, date);
  return {
    groups: filled([
      { key: 'found', units: units.filter(then) },
      { key: 'otherTimes', units: units.filter((unit) => !then(unit)) },
    ]),
    pending: query.isLoading,
    failed: query.isError,
  };
}

/** The unit above the one looked at, and the units inside it, or beside it where nothing is inside. */
function useNeighbours(ref: string | null, date: string | null, enabled: boolean): UnitOptions {
  const unit = useQuery({
    ...answerQuery(getUnit, { params: { id: ref ?? '' } }),
    enabled: enabled && ref !== null,
  });
  const around = unit.data?.childCount === 0 ? unit.data.parent?.ref : unit.data?.ref;
  const children = useQuery({
    ...answerQuery(listUnits, {
      query: {
        ...(around === undefined ? {} : { parent: around }),
        ...(date === null ? {} : { asOf: date }),
        limit: 500,
      },
    }),
    enabled: enabled && around !== undefined,
  });
  const parent = unit.data?.parent ?? null;
  return {
    groups: filled([
      { key: 'above', units: parent === null ? [] : [parent] },
      { key: 'inside', units: children.data?.items ?? [] },
    ]),
    pending: unit.isLoading || children.isLoading,
    failed: unit.isError || children.isError,
  };
}

/** What the picker offers: what was found for the text, or the neighbours of the unit it begins at. */
export function useUnitOptions(text: string, opened: boolean, { unit, date }: UnitSurroundings): UnitOptions {
  const [search] = useDebouncedValue(text.trim(), 120);
  const found = useFound(search, date, opened);
  const neighbours = useNeighbours(unit, date, opened && search === '');
  return search === '' ? neighbours : found;
}
