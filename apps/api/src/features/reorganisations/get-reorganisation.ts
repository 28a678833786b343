import type { ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import { parameterError } from '../../shared/app-error.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { reorganisationItemOf } from './reorganisation-groups.ts';
import type { ReorganisationReader } from './reorganisation-reader.ts';

/** One reorganisation, also one that was taken back. */
export async function getReorganisation(
  { units }: Pick<Reference, 'units'>,
  reader: ReorganisationReader,
  id: number,
): Promise<ReorganisationItem> {
  const record = await reader.byId(id);
  if (record === null) throw parameterError('unknown_reorganisation', 'id', { given: String(id) });
  return reorganisationItemOf(record, units, null);
}
