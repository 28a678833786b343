import { expect, it } from 'vitest';
import { searchForms } from './search-words.ts';

it.each([
  ['Lộc Bình', 'loc binh'],
  ['huyện Lộc Bình', 'loc binh'],
  ['XÃ  Khuất Xá', 'khuat xa'],
  ['Thị trấn Na Dương', 'na duong'],
  ['khu dân cư Bản Lầy', 'ban lay'],
  ['Xã', 'xa'],
  ['Bản Lầy', 'lay'],
])('%s is looked for by the name %s', (text, name) => {
  expect(searchForms(text).name).toBe(name);
});

it('keeps the whole text too, for names that begin like a kind', () => {
  expect(searchForms('Bản Lầy').whole).toBe('ban lay');
});
