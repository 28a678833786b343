import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { createMigrationAdapterFactory } from './migration-adapter.ts';

let loading: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  loading ??= instantiateEngine();
  return loading;
}

async function instantiateEngine(): Promise<void> {
  const moduleUrl = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bytes = await readFile(fileURLToPath(new URL('./schema_engine_bg.wasm', moduleUrl)));
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
  const adapterFactory = bindMigrationAwareSqlAdapterFactory(createMigrationAdapterFactory(url));
  const engine = await engineModule.SchemaEngine.new({ datamodels: undefined }, () => {}, adapterFactory);
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}
