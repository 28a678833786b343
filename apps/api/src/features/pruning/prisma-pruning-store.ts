import type { Database } from '../../shared/prisma-database.ts';
import type { Kept } from './kept-days.ts';
import type { PruningStore } from './pruning-store.ts';

type Deletions = Record<Kept, (before: Date) => Promise<unknown>>;

const deletions = (database: Database): Deletions => ({
  commandKeys: (before) => database.idempotentCommand.deleteMany({ where: { at: { lt: before } } }),
  failedAttempts: (before) => database.failedAttempts.deleteMany({ where: { lastAt: { lt: before } } }),
  sessions: (before) => database.session.deleteMany({ where: { expiresAt: { lt: before } } }),
  links: (before) => database.verification.deleteMany({ where: { expiresAt: { lt: before } } }),
  openReports: (before) => database.reportPresence.deleteMany({ where: { seenAt: { lt: before } } }),
});

/** Each deletion is one statement, so that two processes may prune at one time. */
export function prismaPruningStore(database: Database): PruningStore {
  const deletionOf = deletions(database);
  return {
    deleteBefore: async (kind, moment) => {
      await deletionOf[kind](moment);
    },
  };
}
