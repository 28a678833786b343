import type { InstanceAnswer } from '@tiendo/contracts/instance.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import type { InstanceReader } from './instance-reader.ts';
import { newestView } from './newest-view.ts';

/** What this installation holds and which view to open first. */
export async function getInstance(
  reference: Reference,
  read: InstanceReader,
  version: string,
): Promise<InstanceAnswer> {
  const { newestReports, ...facts } = await read();
  return { version, ...facts, defaultView: newestView(reference, newestReports) };
}
