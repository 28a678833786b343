import type { z } from 'zod';
import type { ProblemCode } from './problem.ts';

/** Who may call: everybody, for reads of accepted figures. */
export type Access = 'public';

/** What every operation of the API says of itself, whatever it answers with. */
export type Operation<Params extends z.ZodObject = z.ZodObject, Query extends z.ZodObject = z.ZodObject> = {
  /** Name in OpenAPI (operationId) and in query keys. */
  name: string;
  method: 'GET';
  /** Path below /api/v1 with parameters in braces. */
  path: string;
  tag: string;
  summary: string;
  description: string;
  access: Access;
  params: Params;
  query: Query;
  /** Problem codes beyond those every endpoint can answer with. */
  problems: readonly ProblemCode[];
  /** A query and a path that answer on the data that ships. */
  example: { params: z.input<Params>; query: z.input<Query> };
};

/** One operation of the API: the single truth for the server, the SPA, the e2e tests and OpenAPI. */
export type Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Response extends z.ZodType = z.ZodType,
> = Operation<Params, Query> & { response: Response };

/** An operation that answers with a file. */
export type FileEndpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
> = Operation<Params, Query> & {
  /** The media types that its files can have. */
  mediaTypes: readonly string[];
};

/** Keeps the exact types of an endpoint's schemas. */
export const defineEndpoint = <
  Params extends z.ZodObject,
  Query extends z.ZodObject,
  Response extends z.ZodType,
>(
  endpoint: Endpoint<Params, Query, Response>,
): Endpoint<Params, Query, Response> => endpoint;

export type QueryOf<E extends Operation> = z.infer<E['query']>;
export type QueryInputOf<E extends Operation> = z.input<E['query']>;
export type ParamsOf<E extends Operation> = z.infer<E['params']>;
export type AnswerOf<E extends Endpoint> = z.infer<E['response']>;
