import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { jobSchemaSql } from '../job-schema.ts';
import { REPOSITORY_ROOT } from '../repository-paths.ts';
import type { DataAmount } from './shipped-data.ts';

const SCHEMA_SOURCES = ['prisma/migrations/*/migration.sql', 'packages/database/src/app-role.ts'];
const DATA_SOURCES = ['prisma/seed/**/*.{ts,json,csv,tsv}', 'packages/domain/src/**/*.ts'];

const known = new Map<DataAmount, Promise<string>>();

/** A short hash of everything that decides the content of a template; the same files give the same hash. */
export function templateFingerprint(data: DataAmount): Promise<string> {
  const fingerprint =
    known.get(data) ?? hashSources(data === 'none' ? SCHEMA_SOURCES : [...SCHEMA_SOURCES, ...DATA_SOURCES]);
  known.set(data, fingerprint);
  return fingerprint;
}

async function hashSources(patterns: readonly string[]): Promise<string> {
  const files: string[] = [];
  for await (const file of glob([...patterns], { cwd: REPOSITORY_ROOT })) {
    if (!file.endsWith('.test.ts')) files.push(file);
  }
  const hash = createHash('sha256').update(jobSchemaSql());
  for (const file of files.sort()) {
    hash
      .update(`${file}\0`)
      .update(await readFile(`${REPOSITORY_ROOT}/${file}`))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}
