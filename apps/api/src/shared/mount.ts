import type { AnswerOf, Endpoint, ParamsOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { FastifyInstance } from 'fastify';
import type { DataVersions } from './data/data.ts';
import { refuseOtherMethods, routePath } from './route-path.ts';

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

/**
 * Serves an endpoint that is open to everybody: its input is checked before the handler and its answer
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
  refuseOtherMethods(app, endpoint);
}

declare module 'fastify' {
  interface FastifyContextConfig {
    endpoint?: Endpoint;
  }
}
