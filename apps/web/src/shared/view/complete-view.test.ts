import { QueryClient } from '@tanstack/react-query';
import { langSon, locBinh, set2016, setOf } from '@tiendo/charts/fixtures/references.ts';
import { searchOf, type ViewSearch } from '@tiendo/contracts/view-address.ts';
import { expect, it } from 'vitest';
import { instance, set2022, unitAnswer } from '../../testing/answers.ts';
import { fakeApi } from '../../testing/fake-api.ts';
import { completeView } from './complete-view.ts';

const set2026 = { ...setOf('XA_NTM_2026', 10), validFrom: '2026-02-15', validTo: null };
const applying = [set2016, { ...set2022, validTo: '2026-02-15' }, set2026];
const newest = { unit: '20@2026-09-30', set: 'XA_NTM_2026', period: '2026-Q3' };
const ended = { ...locBinh, ref: '188@2025-06-30', validTo: '2025-07-01' };

/** The sets that have begun at a date and the one that replaced each has not. */
const setsOn = (date: string | null) =>
  date === null
    ? applying
    : applying.filter((set) => (set.validFrom ?? '') <= date && (set.validTo === null || date < set.validTo));

async function completed(search: ViewSearch) {
  fakeApi({
    '/instance': { ...instance, defaultView: newest },
    '/units/188@2020-03-31': unitAnswer(ended),
    '/units/20@2026-09-30': unitAnswer({ ...langSon, ref: newest.unit }),
    '/criteria-sets': (query: URLSearchParams) => ({ items: setsOn(query.get('asOf')), nextCursor: null }),
  });
  const view = await completeView(new QueryClient(), search);
  if (view === null) throw new Error('this installation has data');
  const { 'don-vi': unit, bo, ky } = searchOf(view);
  return [unit, bo, ky].join(' ');
}

it.each<[string, ViewSearch, string]>([
  ['nothing', {}, '20@2026-09-30 XA_NTM_2026 2026-Q3'],
  ['an ended unit', { 'don-vi': '188@2020-03-31' }, '188@2020-03-31 XA_NTM_2022 2025-Q2'],
  [
    'an ended unit and a replaced set',
    { 'don-vi': '188@2020-03-31', bo: 'XA_NTM_2016' },
    '188@2020-03-31 XA_NTM_2016 2021-Q4',
  ],
  ['a replaced set', { bo: 'XA_NTM_2022' }, '20@2026-09-30 XA_NTM_2022 2025-Q4'],
  ['an older period', { ky: '2020-Q1' }, '20@2026-09-30 XA_NTM_2016 2020-Q1'],
  [
    'a unit and a period',
    { 'don-vi': '188@2020-03-31', ky: '2020-Q1' },
    '188@2020-03-31 XA_NTM_2016 2020-Q1',
  ],
  ['a unit that is not there', { 'don-vi': '999@2020-03-31' }, '999@2020-03-31 XA_NTM_2026 2026-Q3'],
])('completes an address that names %s with the newest that fits it', async (_, search, view) => {
  expect(await completed(search)).toBe(view);
});
