import { type Command, noBody } from '@tiendo/contracts/endpoint.ts';
import { commands } from '@tiendo/contracts/endpoints.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { storedCallerOfAllRoles } from './testing/stored-caller.ts';

let api: ApiUnderTest;
let caller: Caller;

beforeAll(async () => {
  api = await startApi('reference');
  caller = await storedCallerOfAllRoles(api.database);
});
afterAll(() => api.close());

const named = (list: readonly Command[]) => list.map((one) => [one.name, one] as const);
const withBody = commands.filter(({ body }) => body !== noBody);
const withoutBody = commands.filter(({ body, takesFile }) => body === noBody && takesFile !== true);

/** What would matter if it were taken along: who did it, in what state, as what. */
const planted = {
  id: 1,
  state: 'accepted',
  role: 'administrator',
  userId: 'k3',
  origin: 'published',
  version: 9,
};

type Json = null | string | number | boolean | Json[] | { [name: string]: Json };

/** A body with the planted fields in one of its objects, each in turn. */
function bodiesWithMore(body: Json): Json[] {
  if (body === null || typeof body !== 'object') return [];
  if (Array.isArray(body))
    return body.flatMap((part, place) => bodiesWithMore(part).map((one) => body.with(place, one)));
  const deeper = Object.entries(body).flatMap(([name, part]) =>
    bodiesWithMore(part).map((one) => ({ ...body, [name]: one })),
  );
  return [{ ...planted, ...body }, ...deeper];
}

const ask = (command: Command, payload: string, headers: Record<string, string>) =>
  api.app.inject({
    method: command.method,
    url: urlOf(command, command.example),
    headers: { 'content-type': 'application/json', 'if-match': '"1"', ...headers },
    payload,
  });

describe.each(named(withBody))('%s', (_, command) => {
  it('takes no field beyond its own, in its body or within it', async () => {
    const bodies = bodiesWithMore(command.example.body as Json);
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) {
      const answer = await ask(command, JSON.stringify(body), api.as(caller));
      expect(answer.statusCode).toBe(400);
      const codes = answer.json().issues.map(({ code }: { code: string }) => code);
      expect(codes).toContain('unknown_parameter');
    }
  });
});

describe.each(named(withoutBody))('%s', (_, command) => {
  it('takes no body', async () => {
    const answer = await ask(command, JSON.stringify(planted), api.as(caller));
    expect(answer.json()).toMatchObject({ status: 400, code: 'unknown_parameter' });
  });
});

describe.each(named(commands))('%s', (_, command) => {
  it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/json'])(
    'reads nothing that is sent as %s, as forms of other sites can',
    async (type) => {
      const body = JSON.stringify(command.example.body ?? {});
      const answer = await ask(command, body, { ...api.as(caller), 'content-type': type });
      expect(answer.json()).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    },
  );

  it.each([
    ['says nothing of where it comes from', {}],
    ['comes from a sandboxed frame', { origin: 'null' }],
    ['comes from another port', { origin: 'http://localhost:8080' }],
    ['comes from a sister site', { 'sec-fetch-site': 'same-site' }],
    ['comes from another site by fetch metadata', { 'sec-fetch-site': 'cross-site' }],
  ])('is refused with a cookie where it %s', async (_, headers) => {
    const cookie = 'tiendo.session_token=x';
    const answer = await ask(command, JSON.stringify(command.example.body), { cookie, ...headers });
    expect(answer.json()).toMatchObject({ status: 403, code: 'foreign_origin' });
  });
});
