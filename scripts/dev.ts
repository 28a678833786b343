import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { findFreePort } from '../packages/database/src/embedded/free-port.ts';
import { REPOSITORY_ROOT } from '../packages/database/src/repository-paths.ts';
import { fillWhenEmpty } from './tasks/fill-when-empty.ts';
import { generateClient } from './tasks/generate-client.ts';
import { tellStep } from './tasks/launch-step.ts';
import { requireFreeAddress } from './tasks/listen-address.ts';
import { migrateDatabase, openDatabase } from './tasks/open-database.ts';
import { openForApp } from './tasks/open-for-app.ts';
import { CommandProblem, problemLines } from './tasks/problem.ts';
import { packageProgram } from './tasks/run-program.ts';
import { readStartConfig } from './tasks/start-config.ts';
import { onStopRequest } from './tasks/stop-request.ts';

const stopRequested = onStopRequest(() => {});
try {
  await develop();
  process.exit(0);
} catch (error) {
  console.error(error instanceof CommandProblem ? problemLines(error.text) : error);
  process.exit(1);
}

/** Runs the database, the API (restarted at every change of its sources) and Vite's server until asked to stop. */
async function develop(): Promise<void> {
  const config = readStartConfig(process.env);
  await generateClient();
  await requireFreeAddress(config.host, config.port);
  const database = await openDatabase(config, tellStep);
  try {
    await migrateDatabase(database.url, tellStep);
    await fillWhenEmpty(database.url, config.demonstration, tellStep);
    const appUrl = await openForApp(database, tellStep);
    const apiPort = await findFreePort();
    const children = [startApi(appUrl, apiPort), startWeb(apiPort, config.host, config.port)];
    await Promise.race([stopRequested, database.lost, ...children.map((child) => once(child, 'exit'))]);
    await Promise.all(children.map(stopChild));
  } finally {
    await database.close();
  }
}

function startApi(databaseUrl: string, port: number): ChildProcess {
  return startNode(['--watch', '--watch-preserve-output', path.join(REPOSITORY_ROOT, 'scripts/dev-api.ts')], {
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(port),
  });
}

function startWeb(apiPort: number, host: string, port: number): ChildProcess {
  const vite = packageProgram('apps/web', 'vite', 'bin/vite.js');
  const args = [
    vite,
    path.join(REPOSITORY_ROOT, 'apps/web'),
    '--host',
    host,
    '--port',
    String(port),
    '--strictPort',
  ];
  return startNode(args, { API_PORT: String(apiPort) });
}

function startNode(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, args, {
    cwd: REPOSITORY_ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
