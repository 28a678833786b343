import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { REPOSITORY_ROOT } from '../packages/database/src/repository-paths.ts';
import { generateClient } from './tasks/generate-client.ts';

const file = path.join(REPOSITORY_ROOT, 'bench', `${process.argv[2]}.ts`);
if (existsSync(file)) {
  await generateClient();
  await import(pathToFileURL(file).href);
  process.exit();
}
console.error(
  'Cách dùng / Usage: pnpm bench | pnpm bench:seed | pnpm bench:api | pnpm bench:matrix | pnpm bench:pictures | pnpm bench:imports | pnpm bench:concurrency | pnpm bench:broken-imports | pnpm bench:dossiers | pnpm bench:review-steps',
);
process.exit(1);
