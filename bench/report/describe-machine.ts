import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, cpus, loadavg, platform, release, totalmem } from 'node:os';
import { withConnection } from '@tiendo/database/server-database.ts';
import type { CorePlan } from '../load/cpu-pinning.ts';
import type { Results } from './results.ts';

/** The machine as the run begins. */
export function describeMachine(cores: CorePlan): Results['machine'] {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    system: `${platform()} ${release()}`,
    loadBefore: loadavg()[0] ?? 0,
    pinned: cores !== null,
  };
}

async function packageVersion(name: string): Promise<string> {
  const file = createRequire(import.meta.url).resolve(`${name}/package.json`);
  const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'));
  return version;
}

/** Versions of what takes part in every run. */
export async function readVersions(url: string): Promise<Record<string, string>> {
  const postgres = await withConnection(url, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      "SELECT current_setting('server_version') AS version",
    );
    return rows[0]?.version ?? '';
  });
  const [fastify, pg, autocannon] = await Promise.all(['fastify', 'pg', 'autocannon'].map(packageVersion));
  return {
    ...{ 'Node.js': process.versions.node, PostgreSQL: postgres },
    ...{ Fastify: fastify ?? '', pg: pg ?? '', autocannon: autocannon ?? '' },
  };
}
