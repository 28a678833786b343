import { evidenceFolder } from '../shared/evidence/evidence-folder.ts';
import { type EvidenceStore, evidenceStore } from '../shared/evidence/evidence-store.ts';
import { prismaEvidenceRegister } from '../shared/evidence/prisma-evidence-register.ts';
import type { Ground } from './ground.ts';

/** Files that are handed in, whatever they stand in, and the size of the largest that is taken. */
export function evidenceOn({ database, config }: Ground): { files: EvidenceStore; mostBytes: number } {
  const { dataDirectory, evidenceBytes: mostBytes } = config;
  const register = prismaEvidenceRegister(database);
  return {
    files: evidenceStore({ folder: evidenceFolder(dataDirectory), maxBytes: mostBytes, register }),
    mostBytes,
  };
}
