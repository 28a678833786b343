import { drawnFontFiles } from '@tiendo/renderer/picture-fonts.ts';
import { openSync } from 'fontkit';
import { expect, test } from 'vitest';
import { communeLetter, criterionTable, villageTable } from './dossier-papers.ts';

const facts = { commune: 'Cao Lộc', district: null, year: 2026, on: '2026-11-02', households: 2874 };

test('a paper is a PDF of the same bytes each time, named for what it is and small', async () => {
  const [one, again] = [await communeLetter(facts), await communeLetter(facts)];
  expect(one.name).toBe('Tờ trình của UBND xã (mô phỏng).pdf');
  expect(Buffer.from(one.content.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(Buffer.compare(one.content, again.content)).toBe(0);
  expect(one.content.length).toBeLessThan(40_000);
});

test('its fonts have every letter of Vietnamese', () => {
  const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const small = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).join('');
  const letters = [...small, ...small.toUpperCase(), ...'đĐ“”–'];
  for (const file of drawnFontFiles.slice(0, 2)) {
    const font = openSync(file);
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} is one font`);
    expect(letters.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  }
});

test('the villages of a table add up to its sum, and none has more than its households', async () => {
  const { rows } = villageTable(1195, { what: 'Hộ đạt', having: 1104 });
  const numbers = rows.map((row) => row.slice(2, 4).map((text) => Number(text.replace('.', ''))));
  const villages = numbers.slice(0, -1);
  const sum = (column: number) => villages.reduce((all, row) => all + (row[column] ?? 0), 0);
  expect([sum(0), sum(1)]).toEqual(numbers.at(-1));
  expect(villages.every(([all = 0, met = 0]) => met <= all)).toBe(true);
  const table = villageTable(900, { what: 'Hộ đạt', having: 840 });
  const file = await criterionTable(facts, { position: 8, name: 'Môi trường', remark: 'Theo thôn.', table });
  expect(file.name).toBe('Biểu tiêu chí 8 (mô phỏng).pdf');
});
