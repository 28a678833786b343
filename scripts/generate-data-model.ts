import { writeFile } from 'node:fs/promises';
import { DATA_MODEL_FILE, writeDataModel } from './tasks/data-model-document.ts';

await writeFile(DATA_MODEL_FILE, await writeDataModel());
