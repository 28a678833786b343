import type { AnswerOf, Endpoint, Operation, ParamsOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { AppError } from './app-error.ts';
import type { DataVersions } from './data/data.ts';

export type Handler<E extends Endpoint> = (input: {
  params: ParamsOf<E>;
  query: QueryOf<E>;
  /** The versions that were asked for this request already; see the remembered answers. */
  asked: DataVersions | undefined;
}) => Promise<AnswerOf<E>>;

export type MountOptions = {
  /** Answers depend on the address and the data alone, and may be given again while the data stands. */
  readonly remembered: boolean;
};

/** Remembered, because the answer depends on the address and the data alone. */
export const whileDataStands: MountOptions = { remembered: true };

/** The path of an endpoint as Fastify writes it: `/units/{id}` is `/api/v1/units/:id`. */
export function routePath(endpoint: Pick<Operation, 'path'>): string {
  return `${apiBase}${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`;
}

const allowed = 'GET, HEAD';

/** The refusal of a method at an address that takes others, with its `Allow` header set. */
export function methodNotAllowed(reply: FastifyReply): AppError {
  reply.header('allow', allowed);
  const code = 'method_not_allowed';
  return new AppError(code, [{ path: 'method', code, expected: allowed }]);
}

/** Every other method is refused before a body is read. */
export function refuseOtherMethods(app: FastifyInstance, url: string): void {
  app.route({
    method: ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url,
    schema: { hide: true },
    onRequest: async (_request, reply) => {
      throw methodNotAllowed(reply);
    },
    handler: async () => null,
  });
}

/**
 * Serves an endpoint of the contract: its input is checked before the handler and its answer
 * before it is sent, both against the contract's schemas.
 */
export function mount<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handler: Handler<E>,
  { remembered }: MountOptions = { remembered: false },
): void {
  const url = routePath(endpoint);
  app.route({
    method: endpoint.method,
    url,
    config: { endpoint, remembered },
    // What is remembered is compressed once, where it is remembered.
    ...(remembered ? { compress: false, decompress: false } : {}),
    schema: {
      params: endpoint.params,
      querystring: endpoint.query,
      response: { 200: endpoint.response },
    },
    handler: async (request, reply) => {
      const answer = await handler({
        params: request.params as ParamsOf<E>,
        query: request.query as QueryOf<E>,
        asked: request.dataVersions,
      });
      return remembered ? reply.sendRemembered(answer) : answer;
    },
  });
  refuseOtherMethods(app, url);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint;
  }
}
