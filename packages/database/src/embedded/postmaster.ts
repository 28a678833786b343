import { execFile } from 'node:child_process';
import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A running server of a cluster, as its own lock file tells. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean };

/**
 * The live server of the cluster, or undefined. A lock file left by a killed server is removed when its process
 * number now belongs to some other program, which PostgreSQL itself would take for a live server.
 */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const file = path.join(cluster, 'postmaster.pid');
  const content = await readFile(file, 'utf8').catch(() => undefined);
  if (content === undefined) return undefined;
  const [pidLine, , , portLine, , , , status] = content.split('\n');
  const pid = Number(pidLine);
  if (!isAlive(pid)) return undefined;
  if (!(await belongsTo(pid, cluster))) {
    await rm(file, { force: true });
    return undefined;
  }
  return { pid, port: Number(portLine), ready: status?.trim() === 'ready' };
}

/** Whether a process with this number exists. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function belongsTo(pid: number, cluster: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  if (process.platform === 'linux') {
    const folder = await readlink(`/proc/${pid}/cwd`).catch(() => '');
    return folder === (await realpath(cluster));
  }
  const command = await run('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return command.stdout.includes(cluster);
}
