import { expect, it } from 'vitest';
import { embedCodeOf, fileAddressOf } from './file-address.ts';

it('turns the address of an answer into that of its file, whole and as it is to be', () => {
  const answer = '/api/v1/figures/by-unit?limit=500&period=2020-Q1&unit=188%402020-03-31';
  expect(fileAddressOf(answer, 'xlsx', { lang: 'vi' })).toBe(
    '/api/v1/figures/by-unit.xlsx?period=2020-Q1&unit=188%402020-03-31&lang=vi',
  );
});

it('writes the code that shows a figure elsewhere, its title escaped', () => {
  const code = embedCodeOf('/api/v1/figures/trend?unit=188%402020-03-31&from=2018-Q1', 'Huyện "A" & B', 'vi');
  expect(code).toContain('/embed/trend?unit=188%402020-03-31&amp;from=2018-Q1&amp;lang=vi"');
  expect(code).toContain('title="Huyện &quot;A&quot; &amp; B"');
});
