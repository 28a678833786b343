import { readFile } from 'node:fs/promises';
import { DATA_MODEL_FILE, writeDataModel } from './tasks/data-model-document.ts';

const committed = await readFile(DATA_MODEL_FILE, 'utf8').catch(() => '');
if (committed !== (await writeDataModel())) {
  console.error('docs/data-model.md does not match prisma/schema.prisma. Run: pnpm docs:data-model');
  process.exitCode = 1;
}
