import { startServer } from '../apps/api/src/main.ts';
import { buildRenderer } from './tasks/build-renderer.ts';
import { WEB_ROOT } from './tasks/build-web.ts';
import { onStopRequest } from './tasks/stop-request.ts';

const { DATABASE_URL = '', HOST = '127.0.0.1', PORT = '', TIENDO_DEMO = '' } = process.env;
process.env.TIENDO_CHECK_ANSWERS ??= '1';
await buildRenderer();
const server = await startServer({
  databaseUrl: DATABASE_URL,
  host: HOST,
  port: Number(PORT),
  webRoot: WEB_ROOT,
  demonstration: TIENDO_DEMO !== 'off',
});
await onStopRequest(() => {});
await server.close();
process.exit(0);
