import { fileURLToPath } from 'node:url';

const fromRoot = (relative: string): string =>
  fileURLToPath(new URL(`../../../${relative}`, import.meta.url));

export const REPOSITORY_ROOT = fromRoot('.').replace(/[/\\]$/, '');
export const SCHEMA_FILE = fromRoot('prisma/schema.prisma');
export const MIGRATIONS_DIRECTORY = fromRoot('prisma/migrations');
/** Loads the shipped data: exports `loadReferenceData` and `loadDemonstrationData`. */
export const SEED_FILE = fromRoot('prisma/seed/load.ts');
/** Data directory of the server that tests and development commands share; safe to delete. */
export const TEST_DATA_DIRECTORY = fromRoot('.cache/test-postgres');
