import fc from 'fast-check';
import { expect, it } from 'vitest';
import { partsOf } from '../testing/read-paper.ts';
import type { PaperFile, TableBlock } from './official-paper.ts';
import { paperBytes } from './paper-bytes.ts';
import { columnWidths } from './ruled-table.ts';

const column = (share: number) => ({ heading: '', share, align: 'left' }) as const;

it('gives the columns whole widths that fill the page', () => {
  const shares = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(shares, fc.integer({ min: 5_000, max: 15_000 }), (all, width) => {
      const widths = columnWidths(all.map(column), width);
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
      expect(widths.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
    }),
  );
});

const annexWith = (table: TableBlock): PaperFile => ({
  title: '',
  author: '',
  draft: false,
  simulated: false,
  parts: [
    {
      is: 'annex',
      label: 'Phụ lục I',
      title: 'Biểu',
      attachedTo: null,
      orientation: 'landscape',
      body: [table],
      signature: null,
    },
  ],
});

it('repeats its headings on every page and aligns the cells beside one that takes several rows', async () => {
  const table: TableBlock = {
    is: 'table',
    columns: [column(1), { ...column(1), align: 'right' }],
    rows: [[{ text: 'tên', rows: 2 }, '1'], ['2']],
  };
  const document = partsOf(await paperBytes(annexWith(table)))['word/document.xml'] ?? '';
  expect(document).toContain('<w:tblHeader/>');
  const rows = document.split('<w:tr>').slice(1);
  expect(rows).toHaveLength(3);
  expect(rows[2]).toContain('<w:vMerge w:val="continue"/>');
  expect(rows[2]).toMatch(/<w:jc w:val="(right|end)"\/>.*>2</u);
});
