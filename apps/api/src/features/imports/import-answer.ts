import {
  type ImportAnswer,
  type ImportSummary,
  plannedImportDays,
} from '@tiendo/contracts/imports/import-parts.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { type ImportDeps, reachImport, unknownImport } from './import-access.ts';
import type { ImportRecord, Who } from './import-record.ts';

const dayMs = 86_400_000;

/** When a plan comes to nothing that nobody applies. */
function expiryOf({ state, uploadedAt }: Pick<ImportRecord, 'state' | 'uploadedAt'>): string | null {
  if (state !== 'planned') return null;
  return new Date(Date.parse(uploadedAt) + plannedImportDays * dayMs).toISOString();
}

/** Which file an import is of and how it stands, without its plan. */
export function standingOfImport(
  { units }: ImportDeps['reference'],
  record: Omit<ImportRecord, 'plan'>,
): Omit<ImportSummary, 'counts'> {
  const { id, round, unitId, fileName, size, hash, state, version, mode, errorCode: error } = record;
  const unit = units.byId(unitId);
  if (unit === null) throw unknownImport(id);
  const { uploadedAt, endedAt } = record;
  const file = {
    id,
    round,
    unit: unitSummaryOf(unit, round.asOf),
    fileName,
    size,
    hash,
  };
  return { ...file, state, version, mode, error, uploadedAt, endedAt, expiresAt: expiryOf(record) };
}

/** The answer of an import as it stands now. */
export async function getImport(deps: ImportDeps, id: number, who: Who): Promise<ImportAnswer> {
  const record = await reachImport(deps, id, who);
  const { decimalMark, plan } = record;
  const standing = standingOfImport(deps.reference, record);
  return { ...standing, decimalMark, plan, progress: deps.runner.progress(id) };
}
