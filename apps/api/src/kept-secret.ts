import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The secret that signs sessions, kept in the data directory from the first start on, readable by the account of the
 * server alone. Several processes that start at once all get the one that was written first.
 */
export async function keptSecret(dataDirectory: string): Promise<string> {
  const file = path.join(dataDirectory, 'session-secret');
  await mkdir(dataDirectory, { recursive: true });
  const made = randomBytes(48).toString('base64url');
  await writeFile(file, made, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return (await readFile(file, 'utf8')).trim();
}
