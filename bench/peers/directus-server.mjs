import { get } from 'node:http';
import { startServer } from './node_modules/@directus/api/dist/server.js';

/** Directus' own server; tells its address once it answers, for its log is quiet. */
await startServer();
const address = `http://127.0.0.1:${process.env.PORT}`;
const answers = () =>
  new Promise((resolve) => {
    const asked = get(`${address}/server/ping`, (response) => resolve(response.resume().statusCode === 200));
    asked.on('error', () => resolve(false));
  });
while (!(await answers())) await new Promise((resolve) => setTimeout(resolve, 100));
console.log(address);
process.on('disconnect', () => process.exit(0));
