import path from 'node:path';
import { codeVersion } from '../../apps/api/src/main.ts';
import { writeOpenapiDocument } from '../../apps/api/src/openapi-document.ts';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';

export const OPENAPI_FILE = path.join(REPOSITORY_ROOT, 'docs/openapi.json');

/** The text of docs/openapi.json as the contracts make it. */
export const currentOpenapi = (): Promise<string> => writeOpenapiDocument(codeVersion());
