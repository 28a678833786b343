import { endpoints, fileEndpoints } from '@tiendo/contracts/endpoints.ts';
import { problem } from '@tiendo/contracts/problem.ts';
import { apiBase, urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemStatus } from './plugins/problem-status.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  description: z.string(),
  'x-access': z.string(),
  security: z.array(z.unknown()),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), example: z.unknown().optional() })),
  responses: z.record(z.string(), z.object({ content: z.record(z.string(), z.unknown()).optional() })),
});
const document = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.object({ get: operation })),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const readDocument = async () => document.parse((await api.get(`${apiBase}/openapi.json`)).json());

const named = <E extends { name: string }>(list: readonly E[]) => list.map((one) => [one.name, one] as const);

describe.each(named(endpoints))('%s', (_, endpoint) => {
  it('answers its own example with what the contract promises', async () => {
    const response = await api.get(urlOf(endpoint, endpoint.example));
    expect(response.statusCode).toBe(200);
    expect(endpoint.response.safeParse(response.json()).error?.issues).toBeUndefined();
    expect(response.headers).toMatchObject({
      'cache-control': 'no-cache',
      etag: expect.stringMatching(/^W\//),
    });
  });
});

describe.each(named(fileEndpoints))('%s', (_, endpoint) => {
  it('answers its own example with a file of a type that the contract names', async () => {
    const response = await api.get(urlOf(endpoint, endpoint.example));
    expect(response.statusCode).toBe(200);
    expect(endpoint.mediaTypes).toContain(response.headers['content-type']);
    const { paths } = await readDocument();
    const documented = paths[`${apiBase}${endpoint.path}`]?.get.responses[200]?.content;
    expect(Object.keys(documented ?? {})).toEqual(endpoint.mediaTypes);
  });
});

describe.each(named([...endpoints, ...fileEndpoints]))('%s', (_, endpoint) => {
  it('is in OpenAPI with its example, its refusals and who may call it', async () => {
    const { paths } = await readDocument();
    const { get } = paths[`${apiBase}${endpoint.path}`] ?? expect.fail('not documented');
    expect(get).toMatchObject({ operationId: endpoint.name, 'x-access': endpoint.access, security: [] });
    const examples = get.parameters.filter((one) => one.example !== undefined).map((one) => one.name);
    expect(examples.sort()).toEqual(
      [...Object.keys(endpoint.example.params), ...Object.keys(endpoint.example.query)].sort(),
    );
    for (const code of endpoint.problems)
      expect(get.responses[problemStatus[code]]?.content).toHaveProperty(['application/problem+json']);
  });

  it('answers HEAD without a body and refuses every other method', async () => {
    const url = urlOf(endpoint, endpoint.example);
    const head = await api.app.inject({ method: 'HEAD', url });
    expect([head.statusCode, head.body]).toEqual([200, '']);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const response = await api.app.inject({ method, url, payload: { a: 1 } });
      expect(problem.parse(response.json())).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(response.headers.allow).toBe('GET, HEAD');
    }
  });
});

it('documents nothing that no contract promises, and every reference leads somewhere', async () => {
  const response = await api.get(`${apiBase}/openapi.json`);
  const { openapi, paths, components } = document.parse(response.json());
  expect(openapi).toBe('3.1.0');
  const promised = [...endpoints, ...fileEndpoints].map(({ path }) => `${apiBase}${path}`);
  expect(Object.keys(paths).sort()).toEqual(promised.sort());
  const references = [...response.body.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]);
  expect([...new Set(references)].sort()).toEqual(Object.keys(components.schemas).sort());
});
