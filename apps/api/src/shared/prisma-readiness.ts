import { migrationNames } from '@tiendo/database/migrate.ts';
import { MIGRATIONS_DIRECTORY } from '@tiendo/database/repository-paths.ts';
import type { Database } from './prisma-database.ts';

/** Rejects unless the database answers and every migration of this code was applied to it. */
export function prismaReadiness(database: Database): () => Promise<void> {
  const names = migrationNames(MIGRATIONS_DIRECTORY);
  return async () => {
    const rows = await database.$queryRaw<{ name: string }[]>`
      SELECT migration_name AS name FROM _prisma_migrations
      WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
    const applied = new Set(rows.map((row) => row.name));
    const missing = (await names).filter((name) => !applied.has(name));
    if (missing.length > 0) throw new Error(`migrations not applied: ${missing.join(', ')}`);
  };
}
