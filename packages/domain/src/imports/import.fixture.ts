import { verdicts } from '../criteria/verdict.ts';
import type { AdministrativeUnit } from '../units/unit.ts';
import type { Cell, Sheet } from './cell.ts';
import type { ImportSet } from './import-set.ts';

/** A set of three criteria; income is measured in money, poverty in hundredths. */
export const smallSet: ImportSet = {
  code: 'SMALL',
  verdictsAllowed: verdicts.filter((verdict) => verdict !== 'basically_met'),
  criteria: [
    {
      id: 11,
      position: 1,
      number: 1,
      names: ['Quy hoạch', 'Planning'],
      indicators: [{ id: 111, code: '1.1', unitOfMeasure: 'đạt/chưa đạt' }],
    },
    {
      id: 12,
      position: 2,
      number: 2,
      names: ['Thu nhập', 'Income'],
      indicators: [{ id: 121, code: '2.1', unitOfMeasure: 'triệu đồng/người/năm' }],
    },
    {
      id: 13,
      position: 3,
      number: 3,
      names: ['Nghèo đa chiều', 'Hộ nghèo'],
      indicators: [
        { id: 131, code: '3.1', unitOfMeasure: '%' },
        { id: 132, code: '3.2', unitOfMeasure: '%' },
      ],
    },
  ],
};

export const smallUnits: AdministrativeUnit[] = [
  { id: 1, code: '06541', name: 'Yên Khoái' },
  { id: 2, code: '06565', name: 'Khuất Xá' },
  { id: 3, code: '06568', name: 'Tú Đoạn' },
].map((unit) => ({ ...unit, kind: 'commune', parentId: 9, validFrom: null, validTo: null }));

type Written = string | number | null | Cell;

function cellOf(value: Exclude<Written, null>): Cell {
  if (typeof value === 'string') return { kind: 'text', text: value };
  return typeof value === 'number' ? { kind: 'number', number: value, percent: false } : value;
}

/** A sheet as it is seen: rows of values from the first row on. */
export function sheetOf(values: readonly (readonly Written[])[], more: Partial<Sheet> = {}): Sheet {
  const rows = values.map((row, place) => ({
    row: place + 1,
    hidden: false,
    cells: new Map(row.flatMap((value, at) => (value === null ? [] : [[at + 1, cellOf(value)] as const]))),
  }));
  return { name: 'Số liệu', rows: rows.filter(({ cells }) => cells.size > 0), merged: [], ...more };
}
