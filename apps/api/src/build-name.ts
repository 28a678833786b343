import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The code that answers and files are made by: the server's own, the rules, the contracts, what is drawn and written. */
const folders = [
  '.',
  ...['domain', 'contracts', 'charts', 'renderer'].map((one) => `../../../packages/${one}/src`),
];

const isCode = (name: string): boolean => /\.(tsx?|ttf|woff2)$/.test(name) && !/\.test\.tsx?$/.test(name);

/** Names the code that answers: the same for the same sources, another as soon as one of them changes. */
export function buildName(): string {
  const hash = createHash('sha256');
  for (const folder of folders.map((one) => path.join(import.meta.dirname, one)))
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isCode).sort())
      hash.update(name).update(readFileSync(path.join(folder, name)));
  return hash.digest('base64url').slice(0, 12);
}
