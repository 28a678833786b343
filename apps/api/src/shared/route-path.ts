import type { Operation } from '@tiendo/contracts/endpoint.ts';
import { operations } from '@tiendo/contracts/endpoints.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { AppError } from './app-error.ts';

/** The path of an endpoint as Fastify writes it: `/units/{id}` is `/api/v1/units/:id`. */
export function routePath(endpoint: Pick<Operation, 'path'>): string {
  return `${apiBase}${endpoint.path.replace(/\{(\w+)\}/g, ':$1')}`;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The methods that the contract has at a path. */
function methodsAt(path: string): string[] {
  const told = operations.filter((operation) => operation.path === path).map(({ method }) => method);
  return methods.filter((method) =>
    told.some((one) => one === method || (one === 'GET' && method === 'HEAD')),
  );
}

/** The refusal of a method at an address that takes others, with its `Allow` header set. */
export function methodNotAllowed(reply: FastifyReply, allowedMethods: readonly string[]): AppError {
  const allowed = allowedMethods.join(', ');
  reply.header('allow', allowed);
  const code = 'method_not_allowed';
  return new AppError(code, [{ path: 'method', code, expected: allowed }]);
}

/** Methods that the contract does not have at the path of an operation are refused before a body is read. */
export function refuseOtherMethods(app: FastifyInstance, operation: Pick<Operation, 'path'>): void {
  const url = routePath(operation);
  if (app.hasRoute({ method: 'OPTIONS', url })) return;
  const allowed = methodsAt(operation.path);
  const refused = methods.filter((method) => !allowed.includes(method) && method !== 'HEAD');
  app.route({
    method: refused,
    url,
    schema: { hide: true },
    onRequest: async (_request, reply) => {
      throw methodNotAllowed(reply, allowed);
    },
    handler: async () => null,
  });
}
