import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { listReorganisations as contract } from '@tiendo/contracts/reorganisations.ts';
import { lineageOf } from '@tiendo/domain/units/lineage.ts';
import { parameterError } from '../../shared/app-error.ts';
import { pageOf, pageWindow } from '../../shared/paging.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit, type UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { reorganisationItemOf } from './reorganisation-groups.ts';
import type { ReorganisationReader } from './reorganisation-reader.ts';

/** A unit, what lies and lay under it, what it came from and what it became; null for a unit that holds all. */
function unitsAskedFor(units: UnitDirectory, reference: string | undefined): ReadonlySet<number> | null {
  if (reference === undefined) return null;
  const unit = requireUnit(units, reference, 'unit');
  if (unit.kind === 'country') return null;
  const { predecessorIds, successorIds } = lineageOf(units.successions, unit.id);
  return new Set([...units.idsUnder(unit.id), ...predecessorIds, ...successorIds]);
}

/** Reorganisations in force, the latest first. */
export async function listReorganisations(
  { units }: Pick<Reference, 'units'>,
  reader: ReorganisationReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const { from = null, to = null } = query;
  if (from !== null && to !== null && from > to)
    throw parameterError('range_reversed', 'from', { given: from, expected: to });
  const window = pageWindow('reorganisations', query);
  const asked = unitsAskedFor(units, query.unit);
  const found = await reader.search({ unitIds: asked === null ? null : [...asked], from, to }, window);
  const { items, nextCursor } = pageOf('reorganisations', query, found);
  return { items: items.map((record) => reorganisationItemOf(record, units, asked)), nextCursor };
}
