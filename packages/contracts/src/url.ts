import type { z } from 'zod';
import type { Operation } from './endpoint.ts';

/** Prefix of every path of the API. */
export const apiBase = '/api/v1';

/**
 * Address of a call: path parameters filled in, query in a fixed order, absent values left out.
 * Equal input gives an equal address, so it can serve as a cache key.
 */
export function urlOf<E extends Pick<Operation, 'path' | 'params' | 'query'>>(
  endpoint: E,
  input: { params?: z.input<E['params']>; query?: z.input<E['query']> } = {},
): string {
  const params: Record<string, unknown> = { ...input.params };
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const query = Object.entries({ ...input.query })
    .filter(([, value]) => value !== undefined && value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
  return `${apiBase}${path}${query === '' ? '' : `?${query}`}`;
}
