import type { Action } from '@tiendo/policy/action.ts';
import { z } from 'zod';
import type { ProblemCode } from './problem.ts';

/**
 * Who may call: everybody, for reads of accepted figures; everybody who has signed in, for what is their own; or
 * whoever the policy allows the action, on the units that it allows it for.
 */
export type Access = 'public' | 'signed_in' | Action;

/**
 * What somebody is told whose grants lie elsewhere: that the thing does not exist, the same without it, the same as
 * anybody with the role, or that it is not allowed.
 */
export type Elsewhere = 'unknown' | 'left_out' | 'same' | 'refused';

/** What every operation of the API says of itself, whatever it takes and answers with. */
export type Operation<Params extends z.ZodObject = z.ZodObject, Query extends z.ZodObject = z.ZodObject> = {
  /** Name in OpenAPI (operationId) and in query keys. */
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below /api/v1 with parameters in braces. */
  path: string;
  tag: string;
  summary: string;
  description: string;
  access: Access;
  /** `unknown` where nothing is said. */
  elsewhere?: Elsewhere;
  params: Params;
  query: Query;
  /** Problem codes beyond those every endpoint can answer with. */
  problems: readonly ProblemCode[];
  /** A query and a path that answer on the data that ships. */
  example: { params: z.input<Params>; query: z.input<Query> };
};

/** One reading operation of the API: the single truth for the server, the SPA, the e2e tests and OpenAPI. */
export type Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Response extends z.ZodType = z.ZodType,
> = Operation<Params, Query> & {
  method: 'GET';
  response: Response;
  /** Its answer holds a `version`, which is its strong ETag and what a change of it gives as If-Match. */
  versioned?: boolean;
};

/** What must stand beside the body of a change: the version that it changes, or the key under which it acts once. */
export type Precondition = 'if_match' | 'idempotency_key' | 'none';

/** The body of a change that its address says in full. */
export const noBody = z.null();

/** One operation that changes something. */
export type Command<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> = Operation<Params, Query> & {
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body: Body;
  /** It takes one file, as the only part of a multipart form, in the place of a body. */
  takesFile?: boolean;
  precondition: Precondition;
  status: 200 | 201;
  response: Response;
  versioned?: boolean;
  example: { params: z.input<Params>; query: z.input<Query>; body: z.input<Body> };
};

/** An operation that answers with a file. */
export type FileEndpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
> = Operation<Params, Query> & {
  method: 'GET';
  /** The media types that its files can have. */
  mediaTypes: readonly string[];
};

/** The operations of one area of the API, each list in the order in which its examples can be called. */
export type AreaOperations = {
  readonly endpoints?: readonly Endpoint[];
  readonly files?: readonly FileEndpoint[];
  readonly commands?: readonly Command[];
};

/** Keeps the exact types of an endpoint's schemas. */
export const defineEndpoint = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Response extends z.ZodType,
>(
  endpoint: Endpoint<Params, Query, Response>,
): Endpoint<Params, Query, Response> => endpoint;

/** Keeps the exact types of a command's schemas. */
export const defineCommand = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Body extends z.ZodType,
  Response extends z.ZodType,
>(
  command: Command<Params, Query, Body, Response>,
): Command<Params, Query, Body, Response> => command;

export type QueryOf<E extends Operation> = z.infer<E['query']>;
export type QueryInputOf<E extends Operation> = z.input<E['query']>;
export type ParamsOf<E extends Operation> = z.infer<E['params']>;
export type BodyOf<C extends Command> = z.infer<C['body']>;
export type AnswerOf<E extends { response: z.ZodType }> = z.infer<E['response']>;
