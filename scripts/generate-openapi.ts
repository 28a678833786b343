import { writeFile } from 'node:fs/promises';
import { currentOpenapi, OPENAPI_FILE } from './tasks/openapi-file.ts';

await writeFile(OPENAPI_FILE, await currentOpenapi());
