import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines } from '../layout/clean-text.ts';
import type { PaperFile } from '../layout/official-paper.ts';
import { paperBytes } from '../layout/paper-bytes.ts';
import { paragraphsOf, partsOf, textOf } from '../testing/read-paper.ts';
import { examples } from './examples.ts';
import { hostileTexts, withEveryText } from './hostile-texts.ts';

const notWritten = new Set(['is', 'align', 'orientation', 'date', 'title', 'author', 'symbol', 'number']);

/** Every text that a paper holds for its reader. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [...cleanLines(value)];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) => (notWritten.has(name) ? [] : textsOf(held)));
}

const folded = (text: string): string => text.toLocaleLowerCase('vi').replace(/[.;,]/gu, '');

const first = (): PaperFile => {
  const file = examples['to-trinh'];
  if (file === undefined) throw new Error('There is no example to-trinh.');
  return file;
};

describe('papers read back', () => {
  it.each(Object.entries(examples))(
    '%s holds every text it was given, whole and composed',
    async (_name, file) => {
      const text = textOf(await paperBytes(file));
      expect(text).toBe(text.normalize('NFC'));
      const read = folded(text);
      expect(textsOf(file.parts).filter((given) => !read.includes(folded(given)))).toEqual([]);
    },
  );

  it.each(Object.entries(examples))('%s is the same bytes each time', async (_name, file) => {
    expect(await paperBytes(structuredClone(file))).toEqual(await paperBytes(file));
  });

  it.each(Object.entries(hostileTexts))('holds %s as they read, and nothing else', async (_name, text) => {
    const paper = await paperBytes(withEveryText(first(), text));
    expect(folded(textOf(paper))).toContain(folded(cleanLines(text)[0] ?? ''));
    for (const [path, part] of Object.entries(partsOf(paper)))
      if (path.startsWith('word/') && path.endsWith('.xml')) paragraphsOf(part);
  });

  it('is well-formed whatever its texts are', async () => {
    const anything = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        const parts = partsOf(await paperBytes(withEveryText(first(), text)));
        const read = paragraphsOf(parts['word/document.xml'] ?? '').join('\n');
        expect(read).toBe(read.normalize('NFC'));
        expect(read).not.toMatch(/\p{Cc}(?<!\n)|\p{Cf}|\p{Cs}/u);
      }),
      { numRuns: 60 },
    );
  });
});
