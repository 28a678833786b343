import fastifySwagger from '@fastify/swagger';
import fastifySwaggerUi from '@fastify/swagger-ui';
import type { Endpoint } from '@tiendo/contracts/endpoint.ts';
import type { ProblemCode } from '@tiendo/contracts/problem.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import fastifyPlugin from 'fastify-plugin';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { problemMessages } from './problem-messages.ts';
import { problemStatus } from './problem-status.ts';

export type OpenapiOptions = { readonly version: string };

/** Problems that any endpoint can answer with. */
const commonProblems: readonly ProblemCode[] = [
  'invalid_request',
  'invalid_value',
  'unknown_parameter',
  'missing_parameter',
  'rate_limited',
  'overloaded',
  'internal_error',
];

const cachingHeaders = {
  ETag: { description: 'Give it back as If-None-Match to be told 304.', schema: { type: 'string' } },
};

function problemResponses(endpoint: Endpoint): Record<string, object> {
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

type Parameter = { name: string; in: string; example?: unknown };
type Operation = { parameters?: Parameter[]; responses?: Record<string, object> };

function withExample(parameter: Parameter, endpoint: Endpoint): Parameter {
  const given = parameter.in === 'path' ? endpoint.example.params : endpoint.example.query;
  const example: unknown = Reflect.get(given, parameter.name);
  return example === undefined ? parameter : { ...parameter, example };
}

/** What the schemas cannot say: examples, refusals, who may call, 304. */
function completed(operation: Operation, endpoint: Endpoint): object {
  const { 200: ok, ...others } = operation.responses ?? {};
  return {
    ...operation,
    parameters: (operation.parameters ?? []).map((parameter) => withExample(parameter, endpoint)),
    responses: {
      200: { ...ok, description: endpoint.summary, headers: cachingHeaders },
      304: { description: 'Not changed since the ETag given in If-None-Match.' },
      ...others,
      ...problemResponses(endpoint),
    },
    security: [],
    'x-access': endpoint.access,
  };
}

/** OpenAPI 3.1 made from the contracts, at `/api/v1/openapi.json`, and its readable form at `/api/docs`. */
export const openapi = fastifyPlugin<OpenapiOptions>(async (app, { version }) => {
  const endpointByPath = new Map<string, Endpoint>();
  app.addHook('onRoute', ({ config, schema }) => {
    const endpoint = config?.endpoint;
    if (endpoint === undefined || schema === undefined) return;
    endpointByPath.set(`${apiBase}${endpoint.path}`, endpoint);
    Object.assign(schema, {
      operationId: endpoint.name,
      tags: [endpoint.tag],
      summary: endpoint.summary,
      description: endpoint.description,
    });
  });
  await app.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Tiendo',
        version,
        description:
          'Progress of the National Target Programme on New Rural Development: published, collected and simulated figures, never summed together. Values are raw; errors are RFC 9457 problem documents in Vietnamese or English (Accept-Language).',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
    transformObject: (input) => {
      const document = jsonSchemaTransformObject(input) as {
        paths?: Record<string, Record<string, Operation>>;
        components?: { schemas?: Record<string, object> };
      };
      return { ...document, paths: completedPaths(document.paths ?? {}, endpointByPath) };
    },
  });
  app.get(`${apiBase}/openapi.json`, { schema: { hide: true } }, async () => app.swagger());
  await app.register(fastifySwaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { validatorUrl: null, docExpansion: 'list', deepLinking: true },
    theme: { title: 'Tiendo API' },
  });
});

function completedPaths(
  paths: Record<string, Record<string, Operation>>,
  endpoints: ReadonlyMap<string, Endpoint>,
): Record<string, Record<string, object>> {
  return Object.fromEntries(
    Object.entries(paths).map(([path, operations]) => {
      const endpoint = endpoints.get(path);
      const { get } = operations;
      return [
        path,
        endpoint === undefined || get === undefined ? operations : { get: completed(get, endpoint) },
      ];
    }),
  );
}
