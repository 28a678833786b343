import type { FileEndpoint, ParamsOf } from '@tiendo/contracts/endpoint.ts';
import { create } from 'content-disposition';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuseOtherMethods, routePath } from '../../../shared/route-path.ts';

/** The headers of a file that is written for one reader at one time. */
export const paperHeaders = (name: string, type: string) => ({
  'content-type': type,
  'content-disposition': create(name, { type: 'attachment' }),
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
});

/** Serves an endpoint whose answer is written anew each time it is asked. */
export function servePaper<E extends FileEndpoint>(
  app: FastifyInstance,
  contract: E,
  handler: (params: ParamsOf<E>, request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
): void {
  app.route({
    method: 'GET',
    url: routePath(contract),
    exposeHeadRoute: false,
    config: { file: contract },
    schema: { params: contract.params, querystring: contract.query },
    handler: (request, reply) => handler(request.params as ParamsOf<E>, request, reply),
  });
  refuseOtherMethods(app, contract);
}
