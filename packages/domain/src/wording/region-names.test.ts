import { expect, it } from 'vitest';
import { regionName } from './region-names.ts';

it('names regions, and leaves a code that it does not know as it is', () => {
  expect(regionName('TDMNPB', 'vi')).toBe('Trung du miền núi phía Bắc');
  expect(regionName('X', 'en')).toBe('X');
});
