import type { Command, Endpoint, Operation } from '@tiendo/contracts/endpoint.ts';
import { commands, endpoints, fileEndpoints, operations } from '@tiendo/contracts/endpoints.ts';
import { problem } from '@tiendo/contracts/problem.ts';
import { apiBase, urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { problemStatus } from './plugins/problem-status.ts';
import type { Caller } from './shared/caller.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { exampleOn, stageReport } from './testing/staged-report.fixture.ts';
import { storedCallerOfAllRoles } from './testing/stored-caller.ts';

let api: ApiUnderTest;
let caller: Caller;

const sent = new Map<string, LightMyRequestResponse>();

const headersFor = ({ access }: Operation) => (access === 'public' ? {} : api.as(caller));

const exampleOf = <O extends Operation>(operation: O) => exampleOn(api.database, operation);

/** The version that a change of something, or a command to it, must name. */
async function versionAt(command: Command): Promise<Record<string, string>> {
  if (command.precondition !== 'if_match') return {};
  const path = command.path.replace(/(\{id\}).*/, '$1');
  const read = await api.get(urlOf({ ...command, path }, await exampleOf(command)), api.as(caller));
  return { 'if-match': String(read.headers.etag) };
}

beforeAll(async () => {
  api = await startApi();
  caller = await storedCallerOfAllRoles(api.database);
  for (const command of commands) {
    await stageReport(api.database, command);
    const headers = { ...headersFor(command), ...(await versionAt(command)) };
    sent.set(command.name, await api.send(command, { ...(await exampleOf(command)), headers }));
  }
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

const cachingOf = ({ access, versioned }: Endpoint) => ({
  'cache-control': access === 'public' ? 'no-cache' : 'private, no-cache',
  etag: expect.stringMatching(versioned === true ? /^"\d+"$/ : /^W\//),
});

describe.each(named(endpoints))('%s', (_, endpoint) => {
  it('answers its own example with what the contract promises', async () => {
    const response = await api.get(urlOf(endpoint, await exampleOf(endpoint)), headersFor(endpoint));
    expect(response.statusCode).toBe(200);
    expect(endpoint.response.safeParse(response.json()).error?.issues).toBeUndefined();
    expect(response.headers).toMatchObject(cachingOf(endpoint));
  });
});

describe.each(named(commands))('%s', (name, command) => {
  it('answers its own example with what the contract promises', () => {
    const response = sent.get(name) ?? expect.fail('not sent');
    expect([response.statusCode, response.body]).toEqual([command.status, expect.any(String)]);
    expect(command.response.safeParse(response.json()).error?.issues).toBeUndefined();
  });
});

describe.each(named(fileEndpoints))('%s', (_, endpoint) => {
  it('answers its own example with a file of a type that the contract names', async () => {
    const response = await api.get(urlOf(endpoint, endpoint.example));
    expect(response.statusCode).toBe(200);
    expect(endpoint.mediaTypes).toContain(response.headers['content-type']);
    const { paths } = await readDocument();
    const documented = paths[`${apiBase}${endpoint.path}`]?.get?.responses[200]?.content;
    expect(Object.keys(documented ?? {})).toEqual(endpoint.mediaTypes);
  });
});

describe.each(named(operations))('%s', (_, endpoint) => {
  it('is in OpenAPI with its example, its refusals and who may call it', async () => {
    const { paths } = await readDocument();
    const told =
      paths[`${apiBase}${endpoint.path}`]?.[endpoint.method.toLowerCase()] ?? expect.fail('not documented');
    const security = endpoint.access === 'public' ? [] : [{ session: [] }, { token: [] }];
    expect(told).toMatchObject({ operationId: endpoint.name, 'x-access': endpoint.access, security });
    const given = told.parameters.filter((one) => one.in !== 'header' && one.example !== undefined);
    expect(given.map((one) => one.name).sort()).toEqual(
      [...Object.keys(endpoint.example.params), ...Object.keys(endpoint.example.query)].sort(),
    );
    for (const code of endpoint.problems)
      expect(told.responses[problemStatus[code]]?.content).toHaveProperty(['application/problem+json']);
  });

  it('refuses whoever has not signed in, unless it is public', async () => {
    const { method } = endpoint;
    const response = await api.app.inject({ method, url: urlOf(endpoint, endpoint.example) });
    expect(response.statusCode === 401).toBe(endpoint.access !== 'public');
  });

  it('refuses every method that no contract has at its path', async () => {
    const url = urlOf(endpoint, endpoint.example);
    const here = operations.filter(({ path }) => path === endpoint.path).map((one) => one.method as string);
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      if (here.includes(method)) continue;
      const response = await api.app.inject({ method, url, payload: { a: 1 } });
      expect(problem.parse(response.json())).toMatchObject({ status: 405, code: 'method_not_allowed' });
      const allowed = here.includes('GET') ? [...here, 'HEAD'] : here;
      expect(response.headers.allow?.toString().split(', ').sort()).toEqual(allowed.sort());
    }
  });
});

describe.each(named([...endpoints, ...fileEndpoints]))('%s', (_, endpoint) => {
  it('answers HEAD without a body', async () => {
    const url = urlOf(endpoint, await exampleOf(endpoint));
    const head = await api.app.inject({ method: 'HEAD', url, headers: headersFor(endpoint) });
    expect([head.statusCode, head.body]).toEqual([200, '']);
  });
});

it('documents nothing that no contract promises, and every reference leads somewhere', async () => {
  const response = await api.get(`${apiBase}/openapi.json`);
  const { openapi, paths, components } = document.parse(response.json());
  expect(openapi).toBe('3.1.0');
  const promised = operations.map(({ path, method }) => `${method.toLowerCase()} ${apiBase}${path}`);
  const told = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(told.sort()).toEqual(promised.sort());
  const references = [...response.body.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]);
  expect([...new Set(references)].sort()).toEqual(Object.keys(components.schemas).sort());
});
