import { createPrismaClient } from '@tiendo/database/prisma-client.ts';
import { withConnection } from '@tiendo/database/server-database.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import { readSetToImport } from '../../apps/api/src/features/imports/prisma-import-context.ts';
import { writeImportTemplate } from '../../apps/api/src/features/imports/write-import-template.ts';
import type { CountryToReport } from './country-to-report.ts';

const asOf = '2025-03-31';

const communesAt = `SELECT id, code, name, kind::text, parent_id AS "parentId", NULL AS "validFrom", NULL AS "validTo"
  FROM administrative_unit WHERE kind = 'commune' AND daterange(valid_from, valid_to) @> $1::date ORDER BY code`;

/** The template of all communes filled in; every third criterion is not met, another one from commune to commune. */
export async function countryWorkbook({
  url,
  setId,
}: CountryToReport): Promise<{ bytes: Uint8Array; cells: number }> {
  const database = createPrismaClient({ url, poolSize: 1 });
  const set = await readSetToImport(database, setId);
  await database.$disconnect();
  const units = await withConnection(
    url,
    async (client) => (await client.query<AdministrativeUnit>(communesAt, [asOf])).rows,
  );
  const bytes = await writeImportTemplate({
    set: { name: set.code, verdictsAllowed: set.verdictsAllowed, criteria: set.criteria },
    units,
    date: asOf,
    lang: 'vi',
    stateOf: (unit) => ({
      verdicts: new Map(
        set.criteria.map(({ id }, place) => [id, (unit.id + place) % 3 === 0 ? 'not_met' : 'met'] as const),
      ),
      values: new Map(),
      criterionNotes: new Map(),
      metCount: null,
      note: null,
    }),
  });
  return { bytes, cells: units.length * set.criteria.length };
}
