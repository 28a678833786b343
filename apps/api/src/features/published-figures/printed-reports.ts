import type { CountGroup } from '@tiendo/domain/figures/distribution.ts';
import { unitsInScope } from '@tiendo/domain/units/scope.ts';
import type { AggregateRecord } from '../../shared/reference/aggregate-directory.ts';
import type { Reference } from '../../shared/reference/reference.ts';

/** What a source tells of the communes of a unit together. */
export type PrintedReport = {
  sourceId: number;
  unitId: number;
  setId: number;
  /** As printed; null where the number is not printed. */
  communes: number | null;
  /** Units in scope by the lists of units at the date. */
  unitsListed: number;
  total: number | null;
  groups: readonly CountGroup[];
};

function unitsListed({ units, sets }: Reference, { unitId, setId, asOf }: AggregateRecord): number {
  const unit = units.byId(unitId);
  const set = sets.byId(setId);
  if (unit === null || set === null || asOf.to === null) return 0;
  const territory = units.territory(unit, asOf.to, asOf.to);
  const scope = { ancestorId: unitId, kinds: set.level.unitKinds, date: asOf.to };
  return unitsInScope({ ...territory, ...scope }).length;
}

/** What the sources print of the communes of a unit together, with the number that the lists hold. */
export function printedReports(reference: Reference, sourceIds: ReadonlySet<number>): PrintedReport[] {
  return reference.aggregates.all.flatMap((aggregate) =>
    aggregate.sourceIds
      .filter((sourceId) => sourceIds.has(sourceId))
      .map((sourceId) => ({
        sourceId,
        unitId: aggregate.unitId,
        setId: aggregate.setId,
        communes: aggregate.communesPrinted,
        unitsListed: unitsListed(reference, aggregate),
        total: aggregate.total,
        groups: aggregate.groups,
      })),
  );
}
