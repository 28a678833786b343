import type { Database } from '../../shared/prisma-database.ts';
import type { ImportRecord } from './import-record.ts';

/**
 * Locks an import that is to be applied, its round and the reports in it until the transaction ends. With the round
 * nobody begins a report meanwhile: reports that a form begins are not found by the same key as those of an import.
 * False: the import was ended meanwhile.
 */
export async function lockForImport(
  tx: Pick<Database, '$queryRaw' | '$executeRaw'>,
  { id, roundId }: Pick<ImportRecord, 'id' | 'roundId'>,
  simulated: boolean,
): Promise<boolean> {
  const applying = await tx.$executeRaw`
    SELECT id FROM import_file WHERE id = ${id} AND state = 'applying' FOR UPDATE`;
  if (applying === 0) return false;
  await tx.$executeRaw`SELECT id FROM reporting_round WHERE id = ${roundId} FOR UPDATE`;
  await tx.$executeRaw`
    SELECT id FROM progress_snapshot WHERE round_id = ${roundId} AND (origin = 'simulated') = ${simulated}
      AND state <> 'withdrawn' ORDER BY id FOR UPDATE`;
  return true;
}
