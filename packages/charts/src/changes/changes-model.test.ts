import { describe, expect, it } from 'vitest';
import { figureCsv } from '../files/csv-file.ts';
import { changesAnswer, locBinhChanges } from '../fixtures/changes.ts';
import { changesModel } from './changes-model.ts';

const byCriterion = changesModel({ answer: locBinhChanges, by: 'criterion', lang: 'vi' });
const byUnit = changesModel({ answer: locBinhChanges, by: 'unit', lang: 'vi' });

const merged = { name: 'Khánh Xuân', before: null, after: 8, comparability: 'units_changed' } as const;

describe('what was gained and lost by criterion', () => {
  it('is told in numbers, with both periods', () => {
    expect(byCriterion.title).toBe('03 tiêu chí mới đạt, 03 mất');
    expect(byCriterion.subtitle).toBe(
      'Số xã mới đạt, mất từng tiêu chí, quý I/2020 đến quý II/2020, như báo cáo',
    );
    expect(changesModel({ answer: locBinhChanges, by: 'criterion', lang: 'en' }).title).toBe(
      '3 criteria newly met, 3 lost',
    );
  });

  it('has the most lost first, then the most gained, each with its sign', () => {
    expect(byCriterion.rows.map((row) => [row.number, row.lostText, row.gainedText])).toEqual([
      ['10', '−1', ''],
      ['11', '−1', ''],
      ['17', '−1', ''],
      ['1', '', '+2'],
      ['19', '', '+1'],
    ]);
    expect(byCriterion.most).toBe(2);
  });

  it('keeps the order of the set in its table', () => {
    expect(byCriterion.table.rows.map((row) => row.map((cell) => cell.value))).toEqual([
      [1, 'Quy hoạch', 2, 0, 2],
      [10, 'Thu nhập', 0, 1, -1],
      [11, 'Hộ nghèo', 0, 1, -1],
      [17, 'Môi trường', 0, 1, -1],
      [19, 'Quốc phòng', 1, 0, 1],
    ]);
  });

  it('is spoken row by row', () => {
    expect(byCriterion.stops[0]?.label).toBe('10. Thu nhập: mất 1');
  });
});

describe('what was gained and lost by unit', () => {
  it('names the criteria where the keyboard stops, and opens the unit', () => {
    expect(byUnit.stops.map(({ label }) => label)).toEqual([
      'Khuất Xá: mất 11 Hộ nghèo',
      'Tú Mịch: mất 10 Thu nhập',
      'Yên Khoái: mất 17 Môi trường',
      'Khánh Xuân: mới đạt 1 Quy hoạch và 19 Quốc phòng',
      'Lợi Bác: mới đạt 1 Quy hoạch',
    ]);
    expect(byUnit.stops[0]?.unitRef).toBe('u6000');
  });

  it('tells a change of the count that names no criterion', () => {
    const answer = changesAnswer([{ name: 'Hữu Lân', before: 6, after: 8 }]);
    const model = changesModel({ answer, by: 'unit', lang: 'vi' });
    expect(model.rows.map((row) => [row.name, row.gained, row.lost])).toEqual([['Hữu Lân', 2, 0]]);
    expect(model.title).toBe('Tăng ròng 02, 02 không nêu tên');
  });

  it('draws the whole change where only some of its criteria are named', () => {
    const answer = changesAnswer([{ name: 'Hữu Lân', before: 6, after: 9, gained: [[1, 'Quy hoạch']] }]);
    const model = changesModel({ answer, by: 'unit', lang: 'vi' });
    expect(model.title).toBe('01 tiêu chí mới đạt, không mất tiêu chí nào; tăng ròng 03, 02 không nêu tên');
    expect(model.rows[0]).toMatchObject({ gained: 3, lost: 0, gainedText: '+3' });
    expect(model.stops[0]?.label).toBe('Hữu Lân: mới đạt 3: 1 Quy hoạch');
  });

  it('does not say that nothing was lost where a count fell', () => {
    const answer = changesAnswer([
      { name: 'Hữu Lân', before: 6, after: 7, gained: [[1, 'Quy hoạch']] },
      { name: 'Lợi Bác', before: 8, after: 6 },
    ]);
    expect(changesModel({ answer, by: 'unit', lang: 'vi' }).title).toMatch(
      /^01 tiêu chí mới đạt, không nêu tiêu chí mất;/,
    );
  });

  it('is hollow only where the unit itself is simulated', () => {
    const answer = changesAnswer([
      { name: 'Hữu Lân', before: 6, after: 8, origin: 'collected' },
      { name: 'Lợi Bác', before: 7, after: 8 },
    ]);
    const { rows, legend, tags } = changesModel({ answer, by: 'unit', lang: 'vi' });
    expect(rows.map(({ name, simulated }) => [name, simulated])).toEqual([
      ['Hữu Lân', false],
      ['Lợi Bác', true],
    ]);
    expect(legend.map(({ label }) => label)).toEqual(['mới đạt', 'mới đạt, mô phỏng']);
    expect(tags).toEqual(['collected', 'simulated']);
    const [row] = changesModel({ answer: locBinhChanges, by: 'criterion', lang: 'vi' }).rows;
    expect(row?.simulated).toBe(true);
  });

  it('keeps every unit in its file, with the reason why one is not compared', () => {
    const model = changesModel({ answer: changesAnswer([merged]), by: 'unit', lang: 'vi' });
    expect(figureCsv(model, 'vi')).toContain('đơn vị đã sắp xếp');
  });
});

describe('changes that cannot be shown', () => {
  it('say that nothing changed', () => {
    const answer = changesAnswer([{ name: 'Mẫu Sơn', before: 5, after: 5 }]);
    const { empty, title } = changesModel({ answer, by: 'criterion', lang: 'vi' });
    expect([title, empty?.title]).toEqual(['Không có thay đổi', 'Không có thay đổi.']);
  });

  it('do not say so where counts changed and no criterion is named', () => {
    const answer = changesAnswer([
      { name: 'Hữu Lân', before: 6, after: 8 },
      { name: 'Mẫu Sơn', before: 5, after: 3 },
    ]);
    const { empty, title } = changesModel({ answer, by: 'criterion', lang: 'vi' });
    expect(title).toBe('Tăng và giảm bằng nhau, không nêu tên');
    expect(empty?.text).toContain('Có thay đổi, nhưng nguồn không nêu tiêu chí');
  });

  it('say that nothing can be compared, and what to do', () => {
    const { empty } = changesModel({ answer: changesAnswer([merged]), by: 'criterion', lang: 'vi' });
    expect(empty?.title).toBe('Chưa so được.');
    expect(empty?.text).toContain('Hãy chọn kỳ so sánh khác');
  });

  it('draw sixty rows and say so', () => {
    const facts = Array.from({ length: 70 }, (_, index) => ({ name: `Xã ${index}`, before: 5, after: 6 }));
    const model = changesModel({ answer: changesAnswer(facts), by: 'unit', lang: 'vi' });
    expect([model.rows.length, model.table.rows.length]).toEqual([60, 70]);
    expect(model.notes).toContain('Hình vẽ 60 dòng đầu trong 70; bảng có đủ.');
  });

  it('do not promise a whole table of an answer that goes on', () => {
    const facts = Array.from({ length: 70 }, (_, index) => ({ name: `Xã ${index}`, before: 5, after: 6 }));
    const whole = changesAnswer(facts);
    const totals = { ...whole.totals, unitsGaining: 700 };
    const model = changesModel({ answer: { ...whole, totals, nextCursor: 'next' }, by: 'unit', lang: 'vi' });
    expect(model.readingNote).toBe('Hình vẽ 60 dòng đầu trong 700.');
  });
});
