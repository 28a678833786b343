import { readFile } from 'node:fs/promises';
import { currentOpenapi, OPENAPI_FILE } from './tasks/openapi-file.ts';

const committed = await readFile(OPENAPI_FILE, 'utf8').catch(() => '');
if (committed !== (await currentOpenapi())) {
  console.error('docs/openapi.json does not match packages/contracts. Run: pnpm docs:openapi');
  process.exitCode = 1;
}
