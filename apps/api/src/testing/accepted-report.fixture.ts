import type { SnapshotBasis, SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';
import type { Database } from '../shared/prisma-database.ts';

type Report = {
  /** Code of a unit that is valid at the date. */
  code: string;
  set: string;
  asOf: string;
  /** The verdicts, a letter each; their met and basically met ones are the counts. */
  mask: string;
  basis?: SnapshotBasis;
  origin?: SnapshotOrigin;
};

const count = (mask: string, letter: string): number => mask.split(letter).length - 1;

/** Takes an accepted report of one unit into the database. */
export async function acceptReport(
  database: Database,
  { code, set, asOf, mask, basis = 'self_assessed', origin = 'form' }: Report,
): Promise<void> {
  const rows = await database.$executeRaw`
    INSERT INTO progress_snapshot
      (unit_id, set_id, as_of, basis, origin, state, size, met_count, basic_count, verdict_mask)
    SELECT u.id, s.id, ${asOf}::date, ${basis}::snapshot_basis, ${origin}::snapshot_origin, 'accepted',
      ${mask.length}, ${count(mask, 'm')}, ${count(mask, 'b')}, ${mask}
    FROM administrative_unit u, criteria_set s
    WHERE u.code = ${code} AND s.code = ${set}
      AND (u.valid_from IS NULL OR u.valid_from <= ${asOf}::date)
      AND (u.valid_to IS NULL OR ${asOf}::date < u.valid_to)`;
  if (rows !== 1) throw new Error(`${code} is no unit with the set ${set} on ${asOf}`);
}
