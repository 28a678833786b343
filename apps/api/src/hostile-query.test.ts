import { endpoints, fileEndpoints } from '@tiendo/contracts/endpoints.ts';
import { problem } from '@tiendo/contracts/problem.ts';
import { apiBase, urlOf } from '@tiendo/contracts/url.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from './shared/caller.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { storedCallerOfAllRoles } from './testing/stored-caller.ts';

let api: ApiUnderTest;
let caller: Caller;

beforeAll(async () => {
  api = await startApi();
  caller = await storedCallerOfAllRoles(api.database);
});
afterAll(() => api.close());

/** Values that people and programs send where they should not. */
const hostileValue = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    "' OR 1=1 --",
    '%00',
    '-1',
    '0',
    '1e309',
    'NaN',
    'null',
    '[object Object]',
    '0000-01-01',
    '0001-01-01',
    '9999-12-31',
    '9999-Q4',
    '0000..9999',
    'u1',
    'u9999999999',
    'VN@0001-01-01',
    'VN@9999-12-31',
    '188@2020-03-31',
    'XA_NTM_2016',
    'MTIzNDU2NzgtMQ',
    '\uD800',
    '../../etc/passwd',
  ),
);

/** An example of the contract with some of its values replaced, taken away or given twice. */
const request = fc.constantFrom(...endpoints, ...fileEndpoints).chain((endpoint) => {
  const names = [...Object.keys(endpoint.query.shape), 'other'];
  const change = fc.record({ name: fc.constantFrom(...names), value: hostileValue, twice: fc.boolean() });
  return fc.record({
    endpoint: fc.constant(endpoint),
    changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    param: fc.option(hostileValue),
  });
});

type Request = typeof request extends fc.Arbitrary<infer R> ? R : never;

const escaped = (text: string): string => encodeURIComponent(text.toWellFormed());

function addressOf({ endpoint, changes, param }: Request): string {
  const [example = '', query = ''] = urlOf(endpoint, endpoint.example).split('?');
  const path =
    param === null ? example : `${apiBase}${endpoint.path.replace(/\{\w+\}/, () => escaped(param) || '-')}`;
  const kept = new URLSearchParams(query);
  for (const { name } of changes) kept.delete(name);
  const added = changes.flatMap(({ name, value, twice }) =>
    Array.from({ length: twice ? 2 : 1 }, () => `${name}=${escaped(value)}`),
  );
  return `${path}?${[kept.toString(), ...added].join('&')}`;
}

it('whatever is asked, the answer keeps the contract or says what the caller did wrong', async () => {
  await fc.assert(
    fc.asyncProperty(request, async (asked) => {
      const response = await api.get(addressOf(asked), api.as(caller));
      const { endpoint } = asked;
      if (response.statusCode === 200) {
        if ('response' in endpoint) endpoint.response.parse(response.json());
        else expect(endpoint.mediaTypes).toContain(response.headers['content-type']);
      } else expect(problem.parse(response.json()).status).toBeLessThan(500);
    }),
    { seed: 20_200_331, numRuns: 400 },
  );
});
