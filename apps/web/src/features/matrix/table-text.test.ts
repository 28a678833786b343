import { expect, it } from 'vitest';
import { tableText } from './table-text.ts';

it('parts cells by tabs and rows by line ends, and keeps each text in one cell', () => {
  const cell = (text: string) => ({ value: text, text });
  const columns = ['Xã', 'Đạt'].map((label) => ({ key: label, label, numeric: false }));
  const rows = [
    [cell('Khuất Xá'), cell('12')],
    [cell('Tú\tMịch'), cell('9')],
  ];
  expect(tableText({ caption: '', columns, rows })).toBe('Xã\tĐạt\nKhuất Xá\t12\nTú Mịch\t9');
});
