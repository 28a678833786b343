import { expect, it } from 'vitest';
import { typedCount, typedPercent } from './typed-figure.ts';

it.each([
  ['76', 76],
  [' 1.240 ', 1240],
  ['1,240', 1240],
  ['1 240', 1240],
  ['0', 0],
  ['', null],
  ['-3', null],
  ['12,5', null],
  ['1.24', null],
  ['bảy mươi', null],
])('reads the count "%s" as %s', (text, count) => {
  expect(typedCount(text)).toBe(count);
});

it.each([
  ['92,5', 92.5],
  ['92.5%', 92.5],
  ['90 %', 90],
  ['66,67', 66.67],
  ['66,667', null],
  ['100,01', null],
  ['1.000', null],
  ['', null],
])('reads the percentage "%s" as %s', (text, percent) => {
  expect(typedPercent(text)).toBe(percent);
});
