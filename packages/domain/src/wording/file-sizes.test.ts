import { expect, it } from 'vitest';
import { formatFileSize } from './file-sizes.ts';

it.each([
  [0, '0 byte', '0 bytes'],
  [1, '1 byte', '1 byte'],
  [1023, '1.023 byte', '1,023 bytes'],
  [1024, '1 KB', '1 KB'],
  [1536, '1,5 KB', '1.5 KB'],
  [10_239, '10 KB', '10 KB'],
  [1_468_006, '1,4 MB', '1.4 MB'],
  [20_971_520, '20 MB', '20 MB'],
  [1_073_741_824, '1 GB', '1 GB'],
])('tells %i bytes as %s and %s', (bytes, vi, en) => {
  expect([formatFileSize(bytes, 'vi'), formatFileSize(bytes, 'en')]).toEqual([vi, en]);
});
