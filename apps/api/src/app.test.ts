import { commands, endpoints, fileEndpoints, operations } from '@tiendo/contracts/endpoints.ts';
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
  paths: z.record(z.string(), z.record(z.string(), operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

const readDocument = async () => document.parse((await api.get(`${apiBase}/openapi.json`)).json());

const named = <E extends { name: string }>(list: readonly E[]) => list.map((one) => [one.name, one] as const);

const open = endpoints.filter(({ access }) => access === 'public');
const guarded = operations.filter(({ access }) => access !== 'public');

describe.each(named(open))('%s', (_, endpoint) => {
  it('answers its own example with what the contract promises', async () => {
    const response = await api.get(urlOf(endpoint, endpoint.example));
    expect(response.statusCode).toBe(200);
    expect(endpoint.response.safeParse(response.json()).error?.issues).toBeUndefined();
    expect(response.headers).toMatchObject({
      'cache-control': endpoint.name === 'getMe' ? 'private, no-cache' : 'no-cache',
      etag: expect.stringMatching(/^W\//),
    });
  });

  it('answers HEAD without a body', async () => {
    const head = await api.app.inject({ method: 'HEAD', url: urlOf(endpoint, endpoint.example) });
    expect([head.statusCode, head.body]).toEqual([200, '']);
  });
});

describe.each(named(guarded))('%s', (_, operation) => {
  it('is refused to whoever has not signed in, before its body is read', async () => {
    const url = urlOf(operation, operation.example);
    const response = await api.app.inject({ method: operation.method, url, payload: '{' });
    expect(problem.parse(response.json())).toMatchObject({ status: 401, code: 'signed_out' });
  });
});

describe.each(named(commands))('%s', (_, command) => {
  it('takes the example of its own body', () => {
    expect(command.body.safeParse(command.example.body).error?.issues).toBeUndefined();
  });

  it('is refused where a page of another site sent it', async () => {
    const { method, example } = command;
    const headers = { origin: 'https://elsewhere.example', cookie: 'tiendo.session_token=x' };
    const response = await api.app.inject({ method, url: urlOf(command, example), headers });
    expect(problem.parse(response.json())).toMatchObject({ status: 403, code: 'foreign_origin' });
  });
});

describe.each(named(fileEndpoints.filter(({ access }) => access === 'public')))('%s', (_, endpoint) => {
  it('answers its own example with a file of a type that the contract names', async () => {
    const response = await api.get(urlOf(endpoint, endpoint.example));
    expect(response.statusCode).toBe(200);
    expect(endpoint.mediaTypes).toContain(response.headers['content-type']);
    const { paths } = await readDocument();
    const documented = paths[`${apiBase}${endpoint.path}`]?.get?.responses[200]?.content;
    expect(Object.keys(documented ?? {})).toEqual(endpoint.mediaTypes);
  });
});

describe.each(named(operations))('%s', (_, operation) => {
  it('is in OpenAPI with its example, its refusals and who may call it', async () => {
    const { paths } = await readDocument();
    const told = paths[`${apiBase}${operation.path}`]?.[operation.method.toLowerCase()];
    if (told === undefined) expect.fail('not documented');
    expect(told).toMatchObject({ operationId: operation.name, 'x-access': operation.access });
    expect(told.security).toHaveLength(operation.access === 'public' ? 0 : 2);
    const given = told.parameters.filter((one) => one.example !== undefined && one.in !== 'header');
    expect(given.map((one) => one.name).sort()).toEqual(
      [...Object.keys(operation.example.params), ...Object.keys(operation.example.query)].sort(),
    );
    for (const code of operation.problems)
      expect(told.responses[problemStatus[code]]?.content).toHaveProperty(['application/problem+json']);
  });

  it('refuses every method that its path does not have', async () => {
    const url = urlOf(operation, operation.example);
    const methods = operations.filter(({ path }) => path === operation.path).map(({ method }) => method);
    const refused = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).filter(
      (one) => !methods.includes(one),
    );
    for (const method of refused) {
      const payload = method === 'GET' ? {} : { payload: { a: 1 } };
      const response = await api.app.inject({ method, url, ...payload });
      expect(problem.parse(response.json())).toMatchObject({ status: 405, code: 'method_not_allowed' });
      const allowed = String(response.headers.allow).split(', ');
      expect(allowed.filter((one) => one !== 'HEAD').sort()).toEqual([...new Set(methods)].sort());
    }
  });
});

it('documents nothing that no contract promises, and every reference leads somewhere', async () => {
  const response = await api.get(`${apiBase}/openapi.json`);
  const { openapi, paths, components } = document.parse(response.json());
  expect(openapi).toBe('3.1.0');
  const promised = operations.map(({ method, path }) => `${method.toLowerCase()} ${apiBase}${path}`);
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(documented.sort()).toEqual(promised.sort());
  const references = [...response.body.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]);
  expect([...new Set(references)].sort()).toEqual(Object.keys(components.schemas).sort());
});
