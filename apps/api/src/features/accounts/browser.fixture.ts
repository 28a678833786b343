import type { Command, Endpoint } from '@tiendo/contracts/endpoint.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import type { z } from 'zod';
import type { ApiUnderTest } from '../../testing/api-under-test.ts';

type Input<P extends z.ZodObject, Q extends z.ZodObject> = { params?: z.input<P>; query?: z.input<Q> };
type Headers = Record<string, string>;

/** A browser at the pages of the site: keeps the cookies that answers set, and names its origin. */
export type Browser = {
  /** Cookies by name, as the server wrote them. */
  readonly cookies: Map<string, string>;
  readonly headers: () => Headers;
  get<P extends z.ZodObject, Q extends z.ZodObject>(
    endpoint: Endpoint<P, Q>,
    input?: Input<P, Q>,
  ): Promise<LightMyRequestResponse>;
  /** Sends any body, also one that the contract does not take. */
  send(
    command: Command,
    input?: { params?: Record<string, unknown>; body?: unknown; headers?: Headers; from?: string },
  ): Promise<LightMyRequestResponse>;
};

export function openBrowser({ app }: Pick<ApiUnderTest, 'app'>): Browser {
  const cookies = new Map<string, string>();
  const headers = (): Headers => ({
    origin: 'http://localhost:80',
    ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
  });
  const keeping = (answer: LightMyRequestResponse) => {
    for (const { name, value, maxAge } of answer.cookies)
      if (maxAge === 0) cookies.delete(name);
      else cookies.set(name, encodeURIComponent(value));
    return answer;
  };
  return {
    cookies,
    headers,
    get: async (endpoint, input = {}) =>
      keeping(await app.inject({ method: 'GET', url: urlOf(endpoint, input), headers: headers() })),
    send: async (command, { params = {}, body, headers: more, from = '127.0.0.1' } = {}) =>
      keeping(
        await app.inject({
          method: command.method,
          url: urlOf(command, { params }),
          headers: { ...headers(), ...more },
          remoteAddress: from,
          ...(body !== undefined && { payload: body as object }),
        }),
      ),
  };
}

/** Status and problem code of an answer; null where it is no problem. */
export const outcome = (answer: LightMyRequestResponse): [status: number, code: string | null] => [
  answer.statusCode,
  answer.json()?.code ?? null,
];
