import type { Command, Operation as ContractOperation, FileEndpoint } from '@tiendo/contracts/endpoint.ts';
import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import { problemMessages } from './problem-messages.ts';
import { problemStatus } from './problem-status.ts';

/** Problems of everything that asks who calls. */
const accessProblems: readonly ProblemCode[] = [
  'signed_out',
  'forbidden',
  'two_factor_required',
  'token_not_allowed',
];

const preconditionProblems: Record<Command['precondition'], readonly ProblemCode[]> = {
  if_match: ['version_required', 'version_conflict'],
  idempotency_key: ['key_reused'],
  none: [],
};

const preconditionHeaders: Record<Command['precondition'], readonly Parameter[]> = {
  if_match: [{ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' }, example: '"12"' }],
  idempotency_key: [{ name: 'Idempotency-Key', in: 'header', schema: { type: 'string' } }],
  none: [],
};

/** Problems that any endpoint can answer with. */
const commonProblems: readonly ProblemCode[] = [
  'invalid_request',
  'invalid_value',
  'unknown_parameter',
  'missing_parameter',
  'method_not_allowed',
  'body_too_large',
  'uri_too_long',
  'rate_limited',
  'overloaded',
  'internal_error',
];

const cachingHeaders = {
  ETag: { description: 'Give it back as If-None-Match to be told 304.', schema: { type: 'string' } },
};

type Parameter = { name: string; in: string; required?: boolean; schema?: object; example?: unknown };
type Operation = {
  parameters?: Parameter[];
  requestBody?: { content?: Record<string, object> };
  responses?: Record<string, object>;
};

/** A document as made from the schemas. */
export type OpenapiDocument = {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, object> };
};

const isCommand = (operation: ContractOperation): operation is Command => 'precondition' in operation;

/** Every problem that an operation can answer with. */
function problemsOf(operation: ContractOperation): readonly ProblemCode[] {
  const change = isCommand(operation)
    ? (['invalid_json', 'unsupported_media_type', 'foreign_origin'] as const)
    : [];
  const precondition = isCommand(operation) ? preconditionProblems[operation.precondition] : [];
  const access = operation.access === 'public' ? [] : accessProblems;
  return [...new Set([...commonProblems, ...access, ...change, ...precondition, ...operation.problems])];
}

function problemResponses(endpoint: ContractOperation): Record<string, object> {
  const codes = problemsOf(endpoint);
  const byStatus = Map.groupBy(codes, (code) => problemStatus[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, sameStatus]) => [
      String(status),
      {
        description: sameStatus.map((code) => `${code}: ${problemMessages[code].title.en}`).join('; '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function withExample(parameter: Parameter, endpoint: ContractOperation): Parameter {
  const given = parameter.in === 'path' ? endpoint.example.params : endpoint.example.query;
  const example: unknown = Reflect.get(given, parameter.name);
  return example === undefined ? parameter : { ...parameter, example };
}

/** The files that an operation answers with, where it does. */
function fileContent(endpoint: ContractOperation): { content?: Record<string, object> } {
  const { mediaTypes } = endpoint as Partial<FileEndpoint>;
  if (mediaTypes === undefined) return {};
  return { content: Object.fromEntries(mediaTypes.map((type) => [type, {}])) };
}

const notModified = { description: 'Not changed since the ETag given in If-None-Match.' };

/** The body that a change takes, with its example. */
function bodyOf({ requestBody }: Operation, endpoint: ContractOperation): Partial<Operation> {
  if (!isCommand(endpoint) || requestBody?.content === undefined) return {};
  const { body: example } = endpoint.example;
  const content = Object.entries(requestBody.content).map(([type, schema]) => [type, { ...schema, example }]);
  return { requestBody: { ...requestBody, content: Object.fromEntries(content) } };
}

/** What the schemas cannot say: examples, refusals, who may call, preconditions, 304. */
function completed(operation: Operation, endpoint: ContractOperation): Operation {
  const status = isCommand(endpoint) ? endpoint.status : 200;
  const { [status]: ok, ...others } = operation.responses ?? {};
  const parameters = (operation.parameters ?? []).map((parameter) => withExample(parameter, endpoint));
  const said = {
    security: endpoint.access === 'public' ? [] : [{ session: [] }, { token: [] }],
    'x-access': endpoint.access,
    parameters: [...parameters, ...(isCommand(endpoint) ? preconditionHeaders[endpoint.precondition] : [])],
    ...bodyOf(operation, endpoint),
    responses: {
      [status]: {
        ...ok,
        ...fileContent(endpoint),
        description: endpoint.summary,
        ...(isCommand(endpoint) ? {} : { headers: cachingHeaders }),
      },
      ...(isCommand(endpoint) ? {} : { 304: notModified }),
      ...others,
      ...problemResponses(endpoint),
    },
  };
  return { ...operation, ...said };
}

const referencesIn = (part: unknown): string[] =>
  [...JSON.stringify(part).matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name ?? '');

/**
 * Named schemas that are told once for input and once for output: only those that something leads to, by their names
 * and not in the order in which files were read.
 */
function usedSchemas(document: OpenapiDocument): Record<string, object> {
  const schemas = document.components?.schemas ?? {};
  const used = new Set(['Problem', ...referencesIn(document.paths ?? {})]);
  for (const name of used) for (const other of referencesIn(schemas[name] ?? {})) used.add(other);
  const told = Object.entries(schemas).filter(([name]) => used.has(name));
  return Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The document with everything that its operations say beyond their schemas. */
export function completedDocument<D extends OpenapiDocument>(
  document: D,
  operations: readonly ContractOperation[],
): D {
  const told = new Map<string, ContractOperation>(
    operations.map((one) => [`${one.method.toLowerCase()} ${apiBase}${one.path}`, one]),
  );
  const paths = Object.entries(document.paths ?? {}).map(([path, methods]) => [
    path,
    Object.fromEntries(
      Object.entries(methods).map(([method, operation]) => {
        const endpoint = told.get(`${method} ${path}`);
        return [method, endpoint === undefined ? operation : completed(operation, endpoint)];
      }),
    ),
  ]);
  return {
    ...document,
    components: { ...document.components, schemas: usedSchemas(document) },
    paths: Object.fromEntries(paths),
  };
}
