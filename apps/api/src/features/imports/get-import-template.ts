import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { getImportTemplate as contract } from '@tiendo/contracts/imports/import.ts';
import type { Statements } from '../../shared/prisma-database.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import { reachableUnits, requireFew } from '../../shared/rounds/units-in-reach.ts';
import type { Who } from './import-record.ts';
import { readSetToImport } from './prisma-import-context.ts';
import { readStandings } from './prisma-unit-standings.ts';
import { writeImportTemplate } from './write-import-template.ts';

/** The workbook for the units of a round that somebody enters for, filled with what is known of them. */
export async function getImportTemplate(
  reference: Pick<Reference, 'units' | 'sets'>,
  database: Statements,
  { round: id, unit, lang }: QueryOf<typeof contract>,
  who: Who,
): Promise<Uint8Array> {
  const stored = await findRound(database, id);
  const found = requireFew(reachableUnits(reference, stored, { id, unit }, 'report.enter', who));
  const { round, family, units } = found;
  const set = await readSetToImport(database, family.set.id);
  const simulated = who.caller.demonstration;
  const standings = await readStandings(database, { units, set, round, simulated });
  return writeImportTemplate({
    set: {
      name: lang === 'vi' ? family.set.nameVi : family.set.nameEn,
      verdictsAllowed: set.verdictsAllowed,
      criteria: set.criteria,
    },
    units,
    date: round.asOf,
    stateOf: ({ id: unitId }) => standings.get(unitId)?.known ?? null,
    lang,
  });
}
