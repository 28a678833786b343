import { describe, expect, it } from 'vitest';
import { communesAnswer, langSonAverages } from '../fixtures/by-unit.ts';
import { unitsModel } from '../units-model.ts';
import { withMostRows } from './most-rows.ts';

const communes = (count: number) =>
  unitsModel(
    communesAnswer(Array.from({ length: count }, (_, index) => ({ name: `Xã ${index}`, met: index % 19 }))),
    'vi',
  );

describe('the rows of a picture', () => {
  it('are all of them where they fit', () => {
    const model = communes(60);
    expect(withMostRows(model, 'vi')).toBe(model);
    const averages = unitsModel(langSonAverages, 'vi');
    expect(withMostRows(averages, 'vi')).toBe(averages);
  });

  it('are the first sixty where they do not, and it says so; the table keeps all', () => {
    const cut = withMostRows(communes(80), 'vi');
    expect(cut.kind === 'communes' && cut.rows).toHaveLength(60);
    expect(cut.notes).toContain('Hình vẽ 60 dòng đầu trong 80; bảng có đủ.');
    expect(cut.table.rows).toHaveLength(80);
  });

  it('promises neither a whole table nor a number of an answer that goes on', () => {
    const facts = Array.from({ length: 80 }, (_, index) => ({ name: `Xã ${index}`, met: index % 19 }));
    const cut = withMostRows(unitsModel({ ...communesAnswer(facts), nextCursor: 'next' }, 'vi'), 'vi');
    expect(cut.notes).toContain('Hình vẽ 60 dòng đầu.');
  });
});
