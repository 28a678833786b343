import { fileURLToPath } from 'node:url';

const fromRoot = (relative: string): string =>
  fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

export const REPOSITORY_ROOT = fromRoot('.').replace(/[/\\]$/, '');
export const SCHEMA_FILE = fromRoot('prisma/schema.prisma');
export const MIGRATIONS_DIRECTORY = fromRoot('prisma/migrations');
/** Data directory of the server that tests and development commands share; safe to delete. */
export const TEST_DATA_DIRECTORY = fromRoot('.cache/test-postgres');
