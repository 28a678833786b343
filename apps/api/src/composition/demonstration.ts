import { mailWithin } from '../shared/jobs/mail-queue.ts';
import { evidenceOn } from './evidence.ts';
import type { Ground } from './ground.ts';

/** What makes the dossiers that a demonstration shows; loaded when it is first wanted. */
export const demonstrationOf = (ground: Ground, signal: AbortSignal) => async (): Promise<void> => {
  const { database, current: read, jobs, siteAddress, now } = ground;
  const { makeDemonstrationDossiers } = await import('../demonstration/demonstration-dossiers.ts');
  const letters = { mail: mailWithin(jobs), siteAddress };
  await makeDemonstrationDossiers({ database, read, now, letters, files: evidenceOn(ground).files, signal });
};
