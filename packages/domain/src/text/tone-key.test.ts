import { expect, it } from 'vitest';
import { toneKey } from './tone-key.ts';

it.each([
  ['Tân Hòa', 'tân  hoà'],
  ['Khuất Xá', 'Khuất Xá'.normalize('NFD')],
  ['THUỶ LỢI', 'Thủy lợi'],
])('takes %j and %j for one spelling', (one, other) => {
  expect(toneKey(one)).toBe(toneKey(other));
});

it.each([
  ['Tân Hòa', 'Tân Hóa'],
  ['Lộc Bình', 'Lôc Bình'],
  ['Lộc Bình', 'Loc Binh'],
  ['Đông', 'Dông'],
])('tells %j and %j apart', (one, other) => {
  expect(toneKey(one)).not.toBe(toneKey(other));
});
