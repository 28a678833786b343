import { createHash, randomBytes } from 'node:crypto';
import { access, chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseError } from '../database-error.ts';
import { canWrite, type ServerUser } from './server-user.ts';
import { SYSTEM_FOLDER } from './system-folder.ts';

const PASSWORD_FILE = 'password';
const APP_PASSWORD_FILE = 'app-password';
const POINTER_FILE = 'postgres-location.txt';

/** Where one embedded server keeps its files. */
export type ServerHome = {
  readonly folder: string;
  readonly cluster: string;
  readonly log: string;
  readonly password: string;
  /** Whether the files lie outside the data directory because the server's account cannot enter it. */
  readonly moved: boolean;
};

/**
 * Prepares the folder `postgres` of the data directory: owned by the server's account, closed to others, holding a
 * password made at the first start. Throws DatabaseError `data-directory-foreign` if another account owns it,
 * `data-directory-unusable` if it cannot be written for another reason.
 */
export async function prepareServerHome(dataDirectory: string, user: ServerUser): Promise<ServerHome> {
  try {
    await mkdir(dataDirectory, { recursive: true });
    const inside = insideFolder(dataDirectory);
    const folder = (await isReachable(inside, user)) ? inside : await outsideFolder(dataDirectory, user);
    return describeHome(folder, inside, await readOrMakePassword(path.join(folder, PASSWORD_FILE), user));
  } catch (error) {
    throw explainRefusal(error, dataDirectory);
  }
}

/** The files of a server that was prepared before; undefined if there are none or they are closed to this process. */
export async function findServerHome(dataDirectory: string): Promise<ServerHome | undefined> {
  const inside = insideFolder(dataDirectory);
  const folder = (await readPointer(dataDirectory)) ?? inside;
  const password = await readFile(path.join(folder, PASSWORD_FILE), 'utf8').catch(() => undefined);
  return password === undefined ? undefined : describeHome(folder, inside, password);
}

/** The password of the app's account on this server, made at the first call and kept beside that of the server. */
export function readAppPassword(home: ServerHome, user: ServerUser): Promise<string> {
  return readOrMakePassword(path.join(home.folder, APP_PASSWORD_FILE), user);
}

function describeHome(folder: string, inside: string, password: string): ServerHome {
  return {
    folder,
    cluster: path.join(folder, 'cluster'),
    log: path.join(folder, 'server.log'),
    password,
    moved: folder !== inside,
  };
}

function insideFolder(dataDirectory: string): string {
  return path.join(dataDirectory, 'postgres');
}

async function readPointer(dataDirectory: string): Promise<string | undefined> {
  const content = await readFile(path.join(dataDirectory, POINTER_FILE), 'utf8').catch(() => undefined);
  return content?.trim();
}

async function isReachable(folder: string, user: ServerUser): Promise<boolean> {
  await makeOwnFolder(folder, user);
  return canWrite(user, folder);
}

async function outsideFolder(dataDirectory: string, user: ServerUser): Promise<string> {
  const known = await readPointer(dataDirectory);
  const folder = known ?? path.join(SYSTEM_FOLDER, newFolderName(dataDirectory));
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  await makeOwnFolder(folder, user);
  if (known === undefined) await writeFile(path.join(dataDirectory, POINTER_FILE), `${folder}\n`);
  return folder;
}

function newFolderName(dataDirectory: string): string {
  const place = createHash('sha256').update(dataDirectory).digest('hex').slice(0, 8);
  return `data-${place}-${randomBytes(4).toString('hex')}`;
}

async function makeOwnFolder(folder: string, user: ServerUser): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (user !== undefined) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
}

async function readOrMakePassword(file: string, user: ServerUser): Promise<string> {
  const exists = await access(file).then(
    () => true,
    (error: unknown) => {
      if (isAccessRefusal(error)) throw error;
      return false;
    },
  );
  if (!exists) {
    const options = { mode: 0o600, flag: 'wx' };
    await writeFile(file, randomBytes(24).toString('base64url'), options).catch(ignoreExisting);
    if (user !== undefined) await chown(file, user.uid, user.gid);
  }
  return readFile(file, 'utf8');
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

function explainRefusal(error: unknown, directory: string): unknown {
  if (isAccessRefusal(error)) return new DatabaseError('data-directory-foreign', { directory }, error);
  if (!(error instanceof Error && 'code' in error)) return error;
  return new DatabaseError('data-directory-unusable', { directory, reason: error.message }, error);
}

function isAccessRefusal(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
}
