import {
  listReasonTemplates,
  longestReasonTemplate,
  mostReasonTemplates,
  setReasonTemplates,
} from '@tiendo/contracts/dossiers/reason-templates.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';

let api: ApiUnderTest;
let one: Caller;
let other: Caller;

beforeAll(async () => {
  api = await startApi('reference');
  const province = await unitIdOf(api.database, '20', '2020-03-31');
  one = await storeCaller(api.database, callerWith('provincial_appraiser', province, { userId: 'one' }));
  other = await storeCaller(api.database, callerWith('district_verifier', province, { userId: 'other' }));
});
afterAll(() => api.close());

const keep = (items: string[], as = one) => api.send(setReasonTemplates, { body: { items }, as });
const kept = async (as = one) =>
  listReasonTemplates.response.parse((await api.get(urlOf(listReasonTemplates, {}), api.as(as))).json())
    .items;

it('keeps the reasons of a person in their order, and shows them to nobody else', async () => {
  const items = ['Thiếu biểu rà soát.', 'Bổ sung chữ ký\ncủa trưởng thôn.', 'Ảnh mờ.'];
  expect((await keep(items)).json()).toEqual({ items });
  expect(await kept()).toEqual(items);
  expect(await kept(other)).toEqual([]);
});

it('takes a new list in the place of the old, also an empty one', async () => {
  await keep(['Cũ.']);
  await keep(['  Mo\u031bi.  ']);
  expect(await kept()).toEqual(['Mơi.']);
  await keep([]);
  expect(await kept()).toEqual([]);
});

it('keeps as many and as long ones as are allowed, and refuses more without touching them', async () => {
  const full = Array.from({ length: mostReasonTemplates }, () => 'a'.repeat(longestReasonTemplate));
  expect((await keep(full)).statusCode).toBe(200);
  for (const refused of [[...full, 'b'], ['a'.repeat(longestReasonTemplate + 1)], [' '], ['a\u0000']])
    expect((await keep(refused)).statusCode).toBe(400);
  expect(await kept()).toHaveLength(mostReasonTemplates);
});

it('keeps one of two lists that come at one time, never both', async () => {
  await Promise.all([keep(['Một', 'Hai']), keep(['Ba', 'Bốn'])]);
  expect([
    ['Một', 'Hai'],
    ['Ba', 'Bốn'],
  ]).toContainEqual(await kept());
});
