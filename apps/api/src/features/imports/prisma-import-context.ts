import type { ImportField, RememberedMapping } from '@tiendo/domain/imports/import-field.ts';
import { type ImportSet, importNames } from '@tiendo/domain/imports/import-set.ts';
import type { CriterionNames } from '@tiendo/domain/wording/criterion-names.ts';
import type { Statements } from '../../shared/prisma-database.ts';
import {
  type CriteriaSetDirectory,
  criteriaSetDirectory,
} from '../../shared/reference/criteria-set-directory.ts';
import { readLevels, readSets } from '../../shared/reference/prisma-criteria-sets.ts';
import { readUnitFacts } from '../../shared/reference/prisma-units.ts';
import { type UnitDirectory, unitDirectory } from '../../shared/reference/unit-directory.ts';

type StoredCriterion = CriterionNames & {
  id: number;
  position: number;
  number: number | null;
  aliases: string[];
  body: string | null;
  indicators: { id: number; code: string; unitOfMeasure: string | null }[];
};

/** A set as tables speak of it, and the responsible body of each criterion that has one. */
export type SetToImport = ImportSet & {
  readonly id: number;
  readonly criteria: readonly (ImportSet['criteria'][number] & CriterionNames)[];
  readonly bodyOf: ReadonlyMap<number, string | null>;
};

/** What tables in the rounds of a set may tell. */
export async function readSetToImport(database: Statements, setId: number): Promise<SetToImport> {
  const [found] = await database.$queryRaw<
    Pick<ImportSet, 'code' | 'verdictsAllowed'>[]
  >`SELECT code, verdicts_allowed::text[] AS "verdictsAllowed" FROM criteria_set WHERE id = ${setId}`;
  if (found === undefined) throw new Error(`the set ${setId} of a round is stored`);
  const criteria = await database.$queryRaw<StoredCriterion[]>`
    SELECT c.id, c.position, c.number, c.name, c.name_en AS "nameEn", c.short_name AS "shortName",
      c.short_name_en AS "shortNameEn", c.aliases, c.responsible_body AS body,
      (SELECT coalesce(json_agg(json_build_object('id', i.id, 'code', i.code, 'unitOfMeasure', i.unit_of_measure)
        ORDER BY i.position), '[]') FROM indicator i WHERE i.criterion_id = c.id) AS indicators
    FROM criterion c WHERE c.set_id = ${setId} ORDER BY c.position`;
  return {
    ...found,
    id: setId,
    criteria: criteria.map(({ aliases, body: _body, ...criterion }) => ({
      ...criterion,
      names: importNames({ ...criterion, aliases }),
    })),
    bodyOf: new Map(criteria.map(({ id, body }) => [id, body])),
  };
}

/** What was chosen before for headings in files of a round owner and set. */
export async function readMapping(
  database: Statements,
  ownerId: number,
  setId: number,
): Promise<RememberedMapping> {
  const rows = await database.$queryRaw<{ key: string; field: ImportField | null }[]>`
    SELECT heading_key AS key, field FROM import_mapping WHERE owner_id = ${ownerId} AND set_id = ${setId}`;
  return new Map(rows.map(({ key, field }) => [key, field]));
}

/** Units and sets as they are now, read without the rest of what a server holds. */
export async function readPlaces(
  database: Statements,
): Promise<{ units: UnitDirectory; sets: CriteriaSetDirectory }> {
  const units = unitDirectory(await readUnitFacts(database));
  const sets = criteriaSetDirectory(await readLevels(database), await readSets(database));
  return { units, sets };
}
