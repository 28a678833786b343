import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdministrativeUnit, UnitKind } from '../units/unit.ts';
import type { Cell } from './cell.ts';
import { findUnit } from './find-unit.ts';
import { unitIndexAt } from './unit-index.ts';

const unit = (
  id: number,
  code: string | null,
  name: string,
  kind: UnitKind = 'commune',
): AdministrativeUnit => ({
  id,
  code,
  name,
  kind,
  parentId: 1,
  validFrom: null,
  validTo: null,
});

const units = [
  unit(1, '06541', 'Yên Khoái'),
  unit(2, '06565', 'Khuất Xá'),
  unit(3, '06523', 'Lộc Bình', 'township'),
  unit(4, '06600', 'Tân Hòa'),
  unit(5, '06601', 'Tân Hóa'),
  unit(6, '06602', 'Xá Lượng'),
  unit(7, '06603', 'Tam Gia'),
  unit(8, '06604', 'Tam Gia'),
  unit(9, '16604', 'Đông Quan'),
  { ...unit(10, '06541', 'Mẫu Sơn'), validFrom: '2025-07-01' },
].map((one) => (one.id < 10 ? { ...one, validTo: '2025-07-01' } : one));
const index = unitIndexAt(units, '2020-03-31');

const text = (written: string | null): Cell | undefined =>
  written === null ? undefined : { kind: 'text', text: written };
const find = (code: string | null, name: string | null) =>
  findUnit({ code: text(code), name: text(name) }, index);

describe('the unit of a row', () => {
  it.each([
    [null, 'Yên Khoái', 1],
    [null, 'yen  khoai', 1],
    [null, 'Yên Khoái'.normalize('NFD'), 1],
    [null, 'xã Yên Khoái', 1],
    [null, 'XÃ YÊN KHOÁI', 1],
    [null, 'X. Yên Khoái', 1],
    [null, 'X.Yên Khoái', 1],
    [null, 'xa yen khoai', 1],
    [null, 'thị trấn Lộc Bình', 3],
    [null, 'TT. Lộc Bình', 3],
    [null, 'TT Lộc Bình', 3],
    [null, 'Lộc Bình', 3],
    [null, 'Tân Hoà', 4],
    [null, 'Xá Lượng', 6],
    [null, 'xã Xá Lượng', 6],
    [null, 'Dong Quan', 9],
    ['06541', null, 1],
    ['6541', null, 1],
    ["'06541", 'Yên Khoái', 1],
    ['06604', 'Tam Gia', 8],
    ['6565', 'Xã Khuất Xá', 2],
  ])('of code %j and name %j is found', (code, name, id) => {
    expect(find(code, name)).toMatchObject({ kind: 'found', unit: { id } });
  });

  it('is found by a code that a workbook holds as a number', () => {
    const code: Cell = { kind: 'number', number: 6541, percent: false };
    expect(findUnit({ code, name: undefined }, index)).toMatchObject({ kind: 'found', unit: { id: 1 } });
  });

  it.each([
    [null, null, 'unit_missing', null],
    [null, 'Lôc Bình', 'unit_unknown', '06523 thị trấn Lộc Bình'],
    [null, 'xã Lộc Bình', 'unit_unknown', '06523 thị trấn Lộc Bình'],
    [null, 'Mẫu Sơn', 'unit_unknown', null],
    [null, 'tan hoa', 'unit_ambiguous', '06600 xã Tân Hòa; 06601 xã Tân Hóa'],
    [null, 'Tam Gia', 'unit_ambiguous', '06603 xã Tam Gia; 06604 xã Tam Gia'],
    ['99999', 'Yên Khoái', 'code_unknown', '06541 xã Yên Khoái'],
    ['6.541', 'Yên Khoái', 'code_invalid', null],
    ['06541', 'Mẫu Sơn', 'code_contradicts_name', '06541 xã Yên Khoái'],
    ['06541', 'Khuất Xá', 'code_contradicts_name', '06541 xã Yên Khoái; 06565 xã Khuất Xá'],
  ])('of code %j and name %j is refused as %s', (code, name, refused, correction) => {
    expect(find(code, name)).toMatchObject({ kind: 'refused', code: refused, correction });
  });

  it('is that of the date: a code used again means the unit that had it then', () => {
    const later = unitIndexAt(units, '2026-01-01');
    expect(findUnit({ code: text('06541'), name: text('Mẫu Sơn') }, later)).toMatchObject({
      unit: { id: 10 },
    });
  });

  it('never changes with capitals, spaces, decomposition or the word for its kind', () => {
    const named = units.filter(({ id }) => ![7, 8, 10].includes(id));
    const spellings = fc.record({
      one: fc.constantFrom(...named),
      prefix: fc.constantFrom('', 'xã ', 'Xã ', 'X. ', 'XÃ  '),
      form: fc.constantFrom('NFC' as const, 'NFD' as const),
      upper: fc.boolean(),
      space: fc.constantFrom(' ', '  ', '\u00a0'),
    });
    fc.assert(
      fc.property(spellings, ({ one, prefix, form, upper, space }) => {
        const title = `${one.kind === 'commune' ? prefix : ''}${one.name}`.replaceAll(' ', space);
        const written = (upper ? title.toUpperCase() : title).normalize(form);
        expect(find(null, written)).toMatchObject({ kind: 'found', unit: { id: one.id } });
      }),
    );
  });
});
