import type { Operation } from '@tiendo/contracts/endpoint.ts';
import { mayAnywhere } from '@tiendo/policy/permission.ts';
import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';
import { type Caller, dayInVietnam, type Identify, refusalError } from '../shared/caller.ts';
import { webHeaders } from '../shared/web-headers.ts';

export type AccessOptions = {
  readonly identify: Identify;
  readonly now: () => Date;
  /** Where readers reach the pages; empty where nobody has said. */
  readonly publicAddress: string;
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Who calls an operation that is not public. */
    caller: Caller | null;
  }
}

const reading = new Set(['GET', 'HEAD']);

/** Whether a page of this site sent the request, as far as browsers tell; programs without cookies need not. */
function isFromOwnPages({ headers, host, protocol }: FastifyRequest, publicAddress: string): boolean {
  const { origin } = headers;
  if (origin !== undefined) return origin !== '' && [`${protocol}://${host}`, publicAddress].includes(origin);
  const site = headers['sec-fetch-site'];
  return site === undefined ? headers.cookie === undefined : site === 'same-origin';
}

function refuseUnlessAllowed(caller: Caller | null, { access }: Operation, now: Date): void {
  if (access === 'public') return;
  if (caller === null) throw refusalError('anonymous');
  if (access === 'signed_in') {
    if (caller.tokenActions !== null) throw refusalError('token');
    return;
  }
  const permission = mayAnywhere(caller, access, dayInVietnam(now));
  if (!permission.granted && permission.refusal !== 'unit') throw refusalError(permission.refusal);
}

/**
 * Who may call, for every operation of the contract and before a body is read: who asks is found by session or token,
 * changes must come from pages of this site where a cookie speaks for the caller, what is one's own is for the person
 * and no token, and an action must be allowed in some unit. Which units, each use case asks the policy again.
 */
export const access = fastifyPlugin<AccessOptions>(async (app, { identify, now, publicAddress }) => {
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    const { endpoint, file, command } = request.routeOptions.config;
    const operation: Operation | undefined = endpoint ?? file ?? command;
    if (operation === undefined) return;
    if (!reading.has(request.method) && !isFromOwnPages(request, publicAddress))
      throw new AppError('foreign_origin');
    if (operation.access === 'public') return;
    // A version names what is stored, not what one person may do with it; browsers keep answers whatever the cookie.
    reply.header('cache-control', 'private, no-store');
    request.caller = await identify(webHeaders(request));
    refuseUnlessAllowed(request.caller, operation, now());
  });
});
