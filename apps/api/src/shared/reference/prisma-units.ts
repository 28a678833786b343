import type { UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { ScopeRule } from '@tiendo/domain/units/scope.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import type { Statements } from '../prisma-database.ts';
import type { UnitFacts } from './unit-directory.ts';
import type { UnitTraits } from './unit-record.ts';

type TraitsRow = UnitTraits & { ids: number[] };

/** The traits of units: one object for all units that share them. */
async function readTraits(database: Statements): Promise<Map<number, UnitTraits>> {
  const rows = await database.$queryRaw<TraitsRow[]>`
    SELECT region, is_border AS "isBorder", array_agg(id) AS ids FROM administrative_unit
    WHERE region IS NOT NULL OR is_border IS NOT NULL GROUP BY region, is_border`;
  return new Map(rows.flatMap(({ ids, ...traits }) => ids.map((id) => [id, traits] as const)));
}

/** Every unit with its successions and the exceptions to what is counted. */
export async function readUnitFacts(database: Statements): Promise<UnitFacts> {
  const units = await database.$queryRaw<AdministrativeUnit[]>`
    SELECT id, code, name, kind::text, parent_id AS "parentId", valid_from::text AS "validFrom",
      valid_to::text AS "validTo"
    FROM administrative_unit ORDER BY id`;
  const successions = await database.$queryRaw<UnitSuccession[]>`
    SELECT predecessor_id AS "predecessorId", successor_id AS "successorId", date::text, kind::text,
      legal_basis AS "legalBasis", basis::text
    FROM unit_succession ORDER BY date, id`;
  const rules = await database.$queryRaw<ScopeRule[]>`
    SELECT unit_id AS "unitId", counted, valid_from::text AS "validFrom", valid_to::text AS "validTo"
    FROM programme_scope ORDER BY id`;
  return { units, successions, rules, traits: await readTraits(database) };
}
