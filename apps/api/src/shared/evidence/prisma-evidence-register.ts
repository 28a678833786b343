import type { Database } from '../prisma-database.ts';
import type { EvidenceRegister } from './evidence-register.ts';

/** The list of stored files in the table `evidence_file`. */
export function prismaEvidenceRegister(database: Database): EvidenceRegister {
  return {
    note: async ({ hash, size, type }) => {
      await database.evidenceFile.createMany({ data: [{ hash, size, type }], skipDuplicates: true });
    },
    find: async (hash) => {
      const select = { hash: true, size: true, type: true };
      return (await database.evidenceFile.findUnique({ where: { hash }, select })) ?? undefined;
    },
  };
}
