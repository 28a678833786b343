import { describe, expect, it } from 'vitest';
import { readCsvPlan, readJsonPlan } from './read-plan-file.ts';
import { locBinhPlan } from './reorganisation.fixture.ts';

const file = (text: string) => ({ name: 'plan', bytes: new TextEncoder().encode(text) });
const head = {
  date: '2025-07-01',
  title: 'Sắp xếp',
  titleEn: null,
  legalBasis: 'Nghị quyết 1672/NQ-UBTVQH15',
};
const heading = 'Mã cũ;Mã mới;Tên mới;Trực thuộc;Hình thức';

const problemsOf = (read: ReturnType<typeof readCsvPlan>) =>
  read.ok ? [] : read.problems.map(({ code, line, column }) => `${code} ${line} ${column}`);

describe('a plan as JSON', () => {
  it('is read as it was written', () => {
    expect(readJsonPlan(file(JSON.stringify(locBinhPlan)))).toEqual({ ok: true, plan: locBinhPlan });
  });

  it('is refused by the field that is wrong', () => {
    const plan = { ...locBinhPlan, date: '2025-02-30', formed: [{ ...locBinhPlan.formed[0], kind: 'tổng' }] };
    expect(problemsOf(readJsonPlan(file(JSON.stringify(plan))))).toEqual([
      'field_invalid null date',
      'field_invalid null formed.0.kind',
    ]);
    expect(problemsOf(readJsonPlan(file('{')))).toEqual(['not_json null null']);
  });
});

describe('a plan as CSV', () => {
  it('tells who became what, one row for each; kinds follow from the numbers', () => {
    const rows = [
      heading,
      '188;;;;',
      '6532;06541;Xã Mẫu Sơn;20;',
      '06541;06541;;;',
      '06565;06565;xã Khuất Xá;20;chuyển đơn vị cấp trên',
    ];
    expect(readCsvPlan(file(rows.join('\r\n')), head)).toEqual({
      ok: true,
      plan: {
        ...head,
        ended: ['188', '06532', '06541', '06565'],
        formed: [
          { key: 'new-06541', code: '06541', name: 'Mẫu Sơn', kind: 'commune', parent: '20' },
          { key: 'new-06565', code: '06565', name: 'Khuất Xá', kind: 'commune', parent: '20' },
        ],
        successions: [
          { from: '06532', to: 'new-06541', kind: 'merge' },
          { from: '06541', to: 'new-06541', kind: 'merge' },
          { from: '06565', to: 'new-06565', kind: 'transfer' },
        ],
      },
    });
  });

  it('is refused by line and column', () => {
    const rows = [heading, '06565;06565;;20;', ';06541;Xã Mẫu Sơn;20;biến mất'];
    expect(problemsOf(readCsvPlan(file(rows.join('\n')), head))).toEqual([
      'cell_empty 3 Mã cũ',
      'cell_empty 2 Tên mới',
      'cell_empty 2 newKind',
      'cell_empty 2 Hình thức',
      'succession_kind_unknown 3 Hình thức',
    ]);
  });
});
