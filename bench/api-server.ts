import { startServer } from '../apps/api/src/main.ts';
import { buildRenderer } from '../scripts/tasks/build-renderer.ts';

/** The real server in a process of its own; prints its address and ends with its parent. */
await buildRenderer();
process.env.TIENDO_REQUESTS_PER_MINUTE = '0';
const server = await startServer({ databaseUrl: process.env.DATABASE_URL ?? '', host: '127.0.0.1', port: 0 });
console.log(server.address);
process.on('disconnect', () => process.exit(0));
