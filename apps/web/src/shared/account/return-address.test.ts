import { expect, it } from 'vitest';
import { returnAddress } from './return-address.ts';

it.each([
  ['/tong-quan?don-vi=188@2020-03-31#dau', '/tong-quan?don-vi=188@2020-03-31#dau'],
  ['/', '/'],
  ['//evil.example', null],
  ['/\\evil.example', null],
  ['/\t/evil.example', null],
  ['https://evil.example', null],
  ['javascript:alert(1)', null],
  ['tong-quan', null],
  ['', null],
  [undefined, null],
])('an address to go back to stays on this site: %j gives %j', (given, expected) => {
  expect(returnAddress(given)).toBe(expected);
});
