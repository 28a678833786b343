import {
  type AnswerOf,
  type BodyOf,
  type Command,
  noBody,
  type ParamsOf,
  type QueryOf,
} from '@tiendo/contracts/endpoint.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, parameterError } from './app-error.ts';
import type { Caller } from './caller.ts';
import { callerOf, cookieSetter, nameVersion } from './mount-guarded.ts';
import { refuseOtherMethods, routePath } from './route-path.ts';
import { webHeaders } from './web-headers.ts';

export type CommandInput<C extends Command> = {
  params: ParamsOf<C>;
  query: QueryOf<C>;
  body: BodyOf<C>;
  /** The version that is changed; 0 where the contract asks for none. */
  version: number;
  /** The key under which the command acts once; null where none was given. */
  key: string | null;
  requestId: string;
  /** Where the request came from. */
  address: string;
  headers: Headers;
  /** Sets what an answer of the accounts says in its headers: the cookies of a session. */
  setCookies: (headers: Headers) => void;
};

export type CommandHandler<C extends Command> = (
  input: CommandInput<C> & { caller: Caller },
) => Promise<AnswerOf<C>>;

/** The version in If-Match, as the ETag of the read before gave it. */
function versionOf({ headers }: FastifyRequest): number {
  const given = headers['if-match'];
  if (given === undefined) throw new AppError('version_required');
  const version = /^(?:W\/)?"(\d{1,15})"$/.exec(given)?.[1];
  if (version === undefined) throw parameterError('invalid_value', 'If-Match', { given, expected: '"12"' });
  return Number(version);
}

function keyOf({ headers }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\x21-\x7e]{8,100}$/.test(key)) return key;
  throw parameterError('invalid_value', 'Idempotency-Key', { expected: '8–100 ASCII' });
}

/** The body that a command is given. Throws `unknown_parameter` where it takes none and one came. */
function bodyOf(command: Command, { body }: FastifyRequest): unknown {
  if (command.body !== noBody || body === undefined || body === null) return body;
  throw parameterError('unknown_parameter', 'body');
}

/** What of a request a command is given. */
export function inputOf<C extends Command>(
  command: C,
  request: FastifyRequest,
  reply: FastifyReply,
): CommandInput<C> {
  return {
    params: request.params as ParamsOf<C>,
    query: request.query as QueryOf<C>,
    body: bodyOf(command, request) as BodyOf<C>,
    version: command.precondition === 'if_match' ? versionOf(request) : 0,
    key: command.precondition === 'idempotency_key' ? keyOf(request) : null,
    requestId: request.id,
    address: request.ip,
    headers: webHeaders(request),
    setCookies: cookieSetter(reply),
  };
}

function route<C extends Command>(
  app: FastifyInstance,
  command: C,
  handle: (request: FastifyRequest, input: CommandInput<C>) => Promise<AnswerOf<C>>,
): void {
  const { params, query: querystring, body, response, status } = command;
  app.route({
    method: command.method,
    url: routePath(command),
    config: { command },
    schema: { params, querystring, ...(body !== noBody && { body }), response: { [status]: response } },
    handler: async (request, reply) => {
      const answer = await handle(request, inputOf(command, request, reply));
      nameVersion(reply, command.versioned, answer);
      return reply.code(status).send(answer);
    },
  });
  refuseOtherMethods(app, command);
}

/** Serves a change by somebody who has signed in or shown a token. */
export const mountCommand = <C extends Command>(
  app: FastifyInstance,
  command: C,
  handler: CommandHandler<C>,
): void => route(app, command, (request, input) => handler({ ...input, caller: callerOf(request) }));

/** Serves a change that needs no session, such as signing in. */
export const mountPublicCommand = <C extends Command>(
  app: FastifyInstance,
  command: C,
  handler: (input: CommandInput<C>) => Promise<AnswerOf<C>>,
): void => route(app, command, (_request, input) => handler(input));

declare module 'fastify' {
  interface FastifyContextConfig {
    command?: Command;
  }
}
