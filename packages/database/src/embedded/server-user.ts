import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DatabaseError } from '../database-error.ts';

const run = promisify(execFile);
const ACCOUNT = 'postgres';

/** The account that the server runs under; undefined means the account of this process. */
export type ServerUser = { readonly uid: number; readonly gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root, so root gets the account `postgres`, made here where the machine has none.
 * Throws DatabaseError `server-user-missing` if it cannot be made.
 */
export async function serverUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await lookUp();
  if (known !== undefined) return known;
  try {
    await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', ACCOUNT]);
  } catch (error) {
    throw new DatabaseError('server-user-missing', { account: ACCOUNT }, error);
  }
  const created = await lookUp();
  if (created === undefined) throw new DatabaseError('server-user-missing', { account: ACCOUNT });
  return created;
}

/** Whether the server's account may enter and write `directory`. */
export async function canWrite(user: ServerUser, directory: string): Promise<boolean> {
  if (user === undefined) return true;
  const check = run('/bin/sh', ['-c', 'test -w "$0" && test -x "$0"', directory], { ...user, cwd: '/' });
  return check.then(
    () => true,
    () => false,
  );
}

async function lookUp(): Promise<ServerUser> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', ACCOUNT]), run('id', ['-g', ACCOUNT])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}
