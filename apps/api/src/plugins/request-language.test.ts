import { expect, it } from 'vitest';
import { requestLanguage } from './request-language.ts';

it.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['en', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['vi-VN,vi;q=0.9,en-US;q=0.6,en;q=0.5', 'vi'],
  ['fr-FR,en;q=0.3', 'en'],
  ['en;q=0', 'vi'],
  ['en;q=0.4,vi;q=0.8', 'vi'],
  ['de', 'vi'],
  ['en;q=x', 'vi'],
] as const)('Accept-Language %s is answered in %s', (header, expected) => {
  const headers = header === undefined ? {} : { 'accept-language': header };
  expect(requestLanguage({ headers })).toBe(expected);
});
