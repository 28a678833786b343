import type { Endpoint } from '@tiendo/contracts/endpoint.ts';
import { commands, endpoints } from '@tiendo/contracts/endpoints.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import { sendExample } from './testing/access-scenario.fixture.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { stageCouncil } from './testing/staged-council.fixture.ts';
import { stageDossier } from './testing/staged-dossier.fixture.ts';
import { storedCallerOfAllRoles } from './testing/stored-caller.ts';

let api: ApiUnderTest;
let caller: Caller;

beforeAll(async () => {
  api = await startApi('reference', { now: () => new Date('2026-11-20T05:00:00Z') });
  caller = await storedCallerOfAllRoles(api.database);
});
afterAll(() => api.close());

const ofDossiers = ({ tag }: { tag: string }) => tag === 'dossiers';
const named = <E extends { name: string; tag: string }>(list: readonly E[]) =>
  list.filter(ofDossiers).map((one) => [one.name, one] as const);

const etagOf = ({ versioned }: Endpoint): RegExp => (versioned === true ? /^"\d+"$/ : /^W\//);

describe.each(named(endpoints))('%s', (_, endpoint) => {
  it('answers its own example with what the contract promises', async () => {
    await stageDossier(api, endpoint);
    await stageCouncil(api, endpoint);
    const response = await api.get(urlOf(endpoint, endpoint.example), api.as(caller));
    expect(response.statusCode).toBe(200);
    expect(endpoint.response.safeParse(response.json()).error?.issues).toBeUndefined();
    const etag = expect.stringMatching(etagOf(endpoint));
    expect(response.headers).toMatchObject({ 'cache-control': 'private, no-store', etag });
  });
});

describe.each(named(commands))('%s', (_, command) => {
  it('answers its own example with what the contract promises', async () => {
    await stageDossier(api, command);
    await stageCouncil(api, command);
    const response = await sendExample(api, command, { caller, reader: caller }, command.example);
    expect([response.statusCode, response.body]).toEqual([command.status, expect.any(String)]);
    expect(command.response.safeParse(response.json()).error?.issues).toBeUndefined();
  });
});
