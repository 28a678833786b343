import type { RememberedMapping } from '@tiendo/domain/imports/import-field.ts';
import type { Statements } from '../../shared/prisma-database.ts';
import type { CriteriaSetDirectory } from '../../shared/reference/criteria-set-directory.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { findRound } from '../../shared/rounds/prisma-rounds.ts';
import type { StoredRound } from '../../shared/rounds/round-record.ts';
import { reachableUnits } from '../../shared/rounds/units-in-reach.ts';
import type { ImportRecord, Who } from './import-record.ts';
import { readMapping, readSetToImport, type SetToImport } from './prisma-import-context.ts';

/** What a file is imported into: the units of a round that somebody enters for. `size`: criteria that a count is of. */
export type ImportSubject = {
  readonly round: StoredRound;
  readonly units: readonly UnitRecord[];
  readonly set: SetToImport;
  readonly size: number;
  readonly mapping: RememberedMapping;
};

/** Units and sets as they were when the work began. */
export type Places = { readonly units: UnitDirectory; readonly sets: CriteriaSetDirectory };

/** Reads it as it is now. Throws where the round or the unit is out of reach. */
export async function readSubject(
  database: Statements,
  places: Places,
  { roundId, unitId }: Pick<ImportRecord, 'roundId' | 'unitId'>,
  who: Who,
): Promise<ImportSubject> {
  const stored = await findRound(database, roundId);
  const asked = { id: roundId, unit: `u${unitId}` };
  const { round, family, units } = reachableUnits(places, stored, asked, 'report.enter', who);
  const set = await readSetToImport(database, family.set.id);
  const mapping = await readMapping(database, round.ownerId, set.id);
  return { round, units, set, size: family.set.size ?? set.criteria.length, mapping };
}
