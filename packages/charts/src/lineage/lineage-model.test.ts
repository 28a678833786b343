import { describe, expect, it } from 'vitest';
import { khanhXuanLineage, newLocBinhLineage } from '../fixtures/lineage.ts';
import { lineageModel } from './lineage-model.ts';

const model = lineageModel({ answer: khanhXuanLineage, beside: [newLocBinhLineage], lang: 'vi' });

describe('the lineage of a unit', () => {
  it('says what it came from and became, each with its day', () => {
    expect(model.title).toBe('Từ xã Bằng Khánh và xã Xuân Mãn (01/01/2020) vào xã Lộc Bình (01/07/2025)');
    expect(lineageModel({ answer: newLocBinhLineage, beside: [], lang: 'en' }).title).toBe(
      'From Hữu Khánh commune and Khánh Xuân commune (1 July 2025)',
    );
  });

  it('tells each day with the units of that day', () => {
    const [first, ...others] = khanhXuanLineage.predecessors;
    if (first === undefined) throw new Error('the fixture has predecessors');
    const predecessors = [{ ...first, date: '2021-02-01' as const }, ...others];
    expect(
      lineageModel({ answer: { ...khanhXuanLineage, predecessors }, beside: [], lang: 'vi' }).title,
    ).toBe('Từ xã Bằng Khánh (01/01/2020), xã Xuân Mãn (01/02/2021) vào xã Lộc Bình (01/07/2025)');
  });

  it('stands in columns of time, with what went into the same unit beside it', () => {
    expect(model.columns).toEqual(['đến 31/12/2019', '01/01/2020 – 30/06/2025', 'từ 01/07/2025']);
    expect(model.nodes.map(({ name, column, own }) => [name, column, own])).toEqual([
      ['Bằng Khánh', 0, false],
      ['Xuân Mãn', 0, false],
      ['Hữu Khánh', 1, false],
      ['Khánh Xuân', 1, true],
      ['Lộc Bình', 2, false],
    ]);
  });

  it('tells what an act says from what was only inferred', () => {
    expect(model.edges.map(({ inferred }) => inferred)).toEqual([true, true, false, false]);
    expect(model.legend.map(({ label }) => label)).toEqual(['theo văn bản', 'suy từ danh mục mã']);
    expect(model.sourceLine).toBe('Nguồn: NQ 1672/NQ-UBTVQH15; danh mục mã đơn vị hành chính');
  });

  it('takes a corrected code for the same unit', () => {
    const { unit, predecessors, successors } = khanhXuanLineage;
    const [first, ...others] = predecessors;
    if (first === undefined) throw new Error('the fixture has predecessors');
    const before = { ...unit, id: 'u9', code: '06535', validTo: '2020-03-01' };
    const recoded = {
      unit: { ...unit, validFrom: '2020-03-01' },
      predecessors: [
        { ...first, unit: before, of: unit.id, kind: 'recode' as const, date: '2020-03-01' },
        ...[first, ...others].map((link) => ({ ...link, of: before.id })),
      ],
      successors,
    };
    const { nodes, title } = lineageModel({ answer: recoded, beside: [newLocBinhLineage], lang: 'vi' });
    expect(title).toBe(model.title);
    expect(nodes.find(({ own }) => own)).toMatchObject({
      name: 'Khánh Xuân',
      detail: '06535, rồi 06544',
      column: 1,
    });
    expect(nodes).toHaveLength(5);
  });

  it('has a row of its table for every step, the date as a date', () => {
    expect(model.table.rows).toHaveLength(4);
    expect(model.table.rows[0]?.[0]).toEqual({ value: '2020-01-01', text: '01/01/2020' });
  });

  it('says so where nothing is recorded', () => {
    const nothing = { ...khanhXuanLineage, predecessors: [], successors: [] };
    expect(lineageModel({ answer: nothing, beside: [], lang: 'vi' })).toMatchObject({
      title: 'Chưa ghi nhận thay đổi địa bàn',
      empty: { title: 'Chưa ghi nhận thay đổi địa bàn.' },
    });
  });
});
