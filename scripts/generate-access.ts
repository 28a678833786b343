import { writeFile } from 'node:fs/promises';
import { ACCESS_FILE, accessDocument } from './tasks/access-document.ts';

await writeFile(ACCESS_FILE, accessDocument());
