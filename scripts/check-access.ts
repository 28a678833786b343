import { readFile } from 'node:fs/promises';
import { ACCESS_FILE, accessDocument } from './tasks/access-document.ts';

const committed = await readFile(ACCESS_FILE, 'utf8').catch(() => '');
if (committed !== accessDocument()) {
  console.error('docs/access.md does not match the contracts and the policy. Run: pnpm docs:access');
  process.exitCode = 1;
}
