import type { AnswerOf, Endpoint, ParamsOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type Caller, refusalError } from './caller.ts';
import { refuseOtherMethods, routePath } from './route-path.ts';
import { webHeaders } from './web-headers.ts';

export type GuardedHandler<E extends Endpoint> = (input: {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  caller: Caller;
}) => Promise<AnswerOf<E>>;

/** Who calls an operation that is not public: the access plugin has found them before. */
export function callerOf({ caller }: Pick<FastifyRequest, 'caller'>): Caller {
  if (caller === null) throw refusalError('anonymous');
  return caller;
}

/** Names the version of an answer as its strong ETag, where the contract says that it has one. */
export function nameVersion(reply: FastifyReply, versioned: boolean | undefined, answer: unknown): void {
  if (versioned !== true || typeof answer !== 'object' || answer === null) return;
  reply.header('etag', `"${Reflect.get(answer, 'version')}"`);
}

/** Serves a read that is not open to everybody. */
export function mountGuarded<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handler: GuardedHandler<E>,
): void {
  app.route({
    method: 'GET',
    url: routePath(endpoint),
    config: { endpoint },
    schema: { params: endpoint.params, querystring: endpoint.query, response: { 200: endpoint.response } },
    handler: async (request, reply) => {
      const { params, query } = request;
      const caller = callerOf(request);
      const answer = await handler({ params: params as ParamsOf<E>, query: query as QueryOf<E>, caller });
      nameVersion(reply, endpoint.versioned, answer);
      return answer;
    },
  });
  refuseOtherMethods(app, endpoint);
}

/** Sets the cookies that an answer of the accounts says in its headers. */
export const cookieSetter = (reply: FastifyReply) => (answered: Headers) => {
  for (const cookie of answered.getSetCookie()) reply.header('set-cookie', cookie);
};

/** Serves a read that everybody may ask, and that answers everybody about themselves. */
export function mountPersonal<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handler: (input: { headers: Headers; setCookies: (headers: Headers) => void }) => Promise<AnswerOf<E>>,
): void {
  app.route({
    method: 'GET',
    url: routePath(endpoint),
    config: { endpoint },
    schema: { params: endpoint.params, querystring: endpoint.query, response: { 200: endpoint.response } },
    handler: async (request, reply) => {
      reply.header('cache-control', 'private, no-cache').header('vary', 'cookie');
      return handler({ headers: webHeaders(request), setCookies: cookieSetter(reply) });
    },
  });
  refuseOtherMethods(app, endpoint);
}
