import { generateClient } from './tasks/generate-client.ts';

await generateClient();
