import type { Command, Endpoint } from '@tiendo/contracts/endpoint.ts';
import { commands, endpoints } from '@tiendo/contracts/endpoints.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import { formFor } from './testing/access-scenario.fixture.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { stageEvidence } from './testing/staged-evidence.fixture.ts';
import { exampleOn, stageReport } from './testing/staged-report.fixture.ts';
import { storedCallerOfAllRoles } from './testing/stored-caller.ts';

let api: ApiUnderTest;
let caller: Caller;

const ofReporting = ({ tag }: { tag: string }) => ['reports', 'rounds'].includes(tag);
const named = <E extends { name: string; tag: string }>(list: readonly E[]) =>
  list.filter(ofReporting).map((one) => [one.name, one] as const);

const sent = new Map<string, LightMyRequestResponse>();

/** The version that a change of something, or a command to it, must name. */
async function versionAt(command: Command): Promise<Record<string, string>> {
  if (command.precondition !== 'if_match') return {};
  const path = command.path.replace(/(\{id\}).*/, '$1');
  const url = urlOf({ ...command, path }, await exampleOn(api.database, command));
  return { 'if-match': String((await api.get(url, api.as(caller))).headers.etag) };
}

beforeAll(async () => {
  api = await startApi('reference');
  caller = await storedCallerOfAllRoles(api.database);
  for (const [name, command] of named(commands)) {
    await stageReport(api.database, command);
    await stageEvidence(api, command);
    const example = await exampleOn(api.database, command);
    const form = formFor(command);
    const headers = { ...api.as(caller), ...(await versionAt(command)), ...form?.headers };
    const body = form?.payload ?? example.body;
    sent.set(name, await api.send(command, { ...example, body, headers }));
  }
});
afterAll(() => api.close());

const etagOf = ({ versioned }: Endpoint): RegExp => (versioned === true ? /^"\d+"$/ : /^W\//);

describe.each(named(endpoints))('%s', (_, endpoint) => {
  it('answers its own example with what the contract promises', async () => {
    const url = urlOf(endpoint, await exampleOn(api.database, endpoint));
    const response = await api.get(url, api.as(caller));
    expect(response.statusCode).toBe(200);
    expect(endpoint.response.safeParse(response.json()).error?.issues).toBeUndefined();
    const etag = expect.stringMatching(etagOf(endpoint));
    expect(response.headers).toMatchObject({ 'cache-control': 'private, no-store', etag });
  });
});

describe.each(named(commands))('%s', (name, command) => {
  it('answers its own example with what the contract promises', () => {
    const response = sent.get(name) ?? expect.fail('not sent');
    expect([response.statusCode, response.body]).toEqual([command.status, expect.any(String)]);
    expect(command.response.safeParse(response.json()).error?.issues).toBeUndefined();
  });
});
