import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { createMigrationAdapterFactory } from './migration-adapter.ts';

let loading: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  loading ??= instantiateEngine();
  return loading;
}

async function instantiateEngine(): Promise<void> {
  const moduleFile = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(path.join(path.dirname(moduleFile), 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': { ...engineModule } });
  engineModule.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
}

/**
 * Runs `work` with Prisma's schema engine (WebAssembly, no native binary) bound to the database at `url`.
 * Rejects with whatever the engine refuses; its connections are closed afterwards.
 */
export async function withSchemaEngine<T>(
  url: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  await loadEngine();
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 10_000, max: 2 });
  pool.on('error', () => {});
  const adapterFactory = bindMigrationAwareSqlAdapterFactory(createMigrationAdapterFactory(pool));
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => {}, adapterFactory);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
