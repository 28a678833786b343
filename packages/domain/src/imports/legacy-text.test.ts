import { expect, it } from 'vitest';
import { legacyTextOf } from './legacy-text.ts';

it.each([
  ['X· Khu¸t X¸', 'encoding_tcvn3'],
  ['§¬n vÞ hµnh chÝnh', 'encoding_tcvn3'],
  ['Loäc Bình', 'encoding_vni'],
  ['Ñôn vò', 'encoding_vni'],
  ['Đơn vị hành chính, xã Khuất Xá, huyện Lộc Bình', null],
  ['Đơn vị hành chính, xã Khuất Xá, huyện Lộc Bình'.normalize('NFD'), null],
  ['Thuỷ lợi, hoà bình, quê, nghĩa, ưỡng, đường, km²', null],
  ['Commune 1.5 m²', null],
])('takes %j for %s', (text, legacy) => {
  expect(legacyTextOf(text)).toBe(legacy);
});
