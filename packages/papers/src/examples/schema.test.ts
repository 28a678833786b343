import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperFile } from '../layout/official-paper.ts';
import { paperBytes } from '../layout/paper-bytes.ts';
import { partsOf } from '../testing/read-paper.ts';
import { schemaProblems } from '../testing/schema-problems.ts';
import { examples } from './examples.ts';
import { hostileTexts, withEveryText } from './hostile-texts.ts';

const example = (name: string): PaperFile => {
  const file = examples[name];
  if (file === undefined) throw new Error(`There is no example ${name}.`);
  return file;
};

describe.concurrent('papers and the schema of their format', () => {
  it.each(Object.entries(examples))('%s is valid', async (_name, file) => {
    expect(await schemaProblems(await paperBytes(file))).toEqual([]);
  });

  it('is kept by a paper with landscape annexes behind it, each numbered from its own first page', async () => {
    const parts = [...example('to-trinh').parts, ...example('bieu-chi-tiet').parts];
    const docx = await paperBytes({ ...example('to-trinh'), parts });
    expect(await schemaProblems(docx)).toEqual([]);
    const document = partsOf(docx)['word/document.xml'] ?? '';
    expect(document.match(/w:orient="\w+"/gu)).toEqual(['w:orient="portrait"', 'w:orient="landscape"']);
    expect(document.match(/<w:pgNumType w:start="1"\/>/gu)).toHaveLength(2);
  });

  it('stays valid where every text is markup, control characters, marks of direction and without an end', async () => {
    const text = Object.values(hostileTexts).join('\n');
    expect(
      await schemaProblems(await paperBytes(withEveryText(example('quyet-dinh-thu-hoi'), text))),
    ).toEqual([]);
  });

  it.each([
    ['an element that is not of the format', '<w:p>', '<w:p><w:nonsense/>'],
    ['a wrong value', 'w:orient="portrait"', 'w:orient="sideways"'],
  ])('is refused with %s', async (_fault, sound, faulty) => {
    const docx = await paperBytes(example('to-trinh'));
    const document = partsOf(docx)['word/document.xml'] ?? '';
    expect(document).toContain(sound);
    const broken = { ...unzipSync(docx), 'word/document.xml': strToU8(document.replace(sound, faulty)) };
    expect(await schemaProblems(zipSync(broken))).not.toEqual([]);
  });
});
