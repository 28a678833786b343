import type { Operation as ContractOperation, FileEndpoint } from '@tiendo/contracts/endpoint.ts';
import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { problemMessages } from './problem-messages.ts';
import { problemStatus } from './problem-status.ts';

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

type Parameter = { name: string; in: string; example?: unknown };
type Operation = { parameters?: Parameter[]; responses?: Record<string, object> };

/** A document as made from the schemas. */
export type OpenapiDocument = {
  paths?: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, object> };
};

function problemResponses(endpoint: ContractOperation): Record<string, object> {
  const codes = [...new Set([...commonProblems, ...endpoint.problems])];
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

/** What the schemas cannot say: examples, refusals, who may call, 304. */
function completed(operation: Operation, endpoint: ContractOperation): Operation {
  const { 200: ok, ...others } = operation.responses ?? {};
  const said = {
    security: [],
    'x-access': endpoint.access,
    parameters: (operation.parameters ?? []).map((parameter) => withExample(parameter, endpoint)),
    responses: {
      200: { ...ok, ...fileContent(endpoint), description: endpoint.summary, headers: cachingHeaders },
      304: { description: 'Not changed since the ETag given in If-None-Match.' },
      ...others,
      ...problemResponses(endpoint),
    },
  };
  return { ...operation, ...said };
}

/** Named schemas that are told once for input and once for output: only those that something uses. */
function usedSchemas(document: OpenapiDocument): Record<string, object> {
  const schemas = document.components?.schemas ?? {};
  const used = JSON.stringify(document.paths);
  const isUsed = (name: string) => !name.endsWith('Input') || used.includes(`/schemas/${name}"`);
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => isUsed(name)));
}

/** The document with everything that its endpoints say beyond their schemas. */
export function completedDocument<D extends OpenapiDocument>(
  document: D,
  endpoints: ReadonlyMap<string, ContractOperation>,
): D {
  const paths = Object.entries(document.paths ?? {}).map(([path, { get, ...others }]) => {
    const endpoint = endpoints.get(path);
    if (endpoint === undefined || get === undefined) return [path, { ...others, get }];
    return [path, { ...others, get: completed(get, endpoint) }];
  });
  return {
    ...document,
    components: { ...document.components, schemas: usedSchemas(document) },
    paths: Object.fromEntries(paths),
  };
}
