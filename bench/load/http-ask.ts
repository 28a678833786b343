import { Agent, request } from 'node:http';
import type { Request } from './contender.ts';

export type Answer = { readonly body: string; readonly milliseconds: number };

/** Asks a server over connections that stay open; `close` ends them. */
export type Asker = { ask(asked: Request): Promise<Answer>; close(): void };

/** Rejects where an answer is not a success. */
export function httpAsker(address: string, connections: number): Asker {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const ask = ({ path, method = 'GET', headers = {}, body }: Request): Promise<Answer> => {
    const start = performance.now();
    return new Promise((resolve, reject) => {
      const sent = request(`${address}${path}`, { agent, method, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString();
          const status = response.statusCode ?? 0;
          if (status >= 200 && status < 300) resolve({ body: text, milliseconds: performance.now() - start });
          else reject(new Error(`${status} ${method} ${path}: ${text.slice(0, 300)}`));
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  };
  return { ask, close: () => agent.destroy() };
}
