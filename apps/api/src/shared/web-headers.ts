import type { FastifyRequest } from 'fastify';

/** The headers of a request as the web platform holds them. */
export function webHeaders({ headers: given }: Pick<FastifyRequest, 'headers'>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given))
    for (const one of [value ?? []].flat()) headers.append(name, one);
  return headers;
}
