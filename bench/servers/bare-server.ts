import { readFileSync } from 'node:fs';
import Fastify from 'fastify';

/** The ceiling of this stack: Fastify with nothing but routes that send bytes that are ready. */
const bodies: Record<string, string> = JSON.parse(readFileSync(process.env.BENCH_BODIES ?? '', 'utf8'));
const app = Fastify();
for (const [name, body] of Object.entries(bodies))
  app.get(`/${name}`, (_request, reply) => reply.type('application/json; charset=utf-8').send(body));
console.log(await app.listen({ host: '127.0.0.1', port: 0 }));
process.on('disconnect', () => process.exit(0));
