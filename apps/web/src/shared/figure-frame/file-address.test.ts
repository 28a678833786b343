import { expect, it } from 'vitest';
import { fileAddressOf } from './file-address.ts';

it('turns the address of an answer into that of its file, whole and as it is to be', () => {
  const answer = '/api/v1/figures/by-unit?limit=500&period=2020-Q1&unit=188%402020-03-31';
  expect(fileAddressOf(answer, 'xlsx', { lang: 'vi' })).toBe(
    '/api/v1/figures/by-unit.xlsx?period=2020-Q1&unit=188%402020-03-31&lang=vi',
  );
});
