import type { RankingOrder } from '@tiendo/contracts/figures/figure-choice.ts';
import { describe, expect, it } from 'vitest';
import { locBinhRanking, rankingAnswer } from '../fixtures/ranking.ts';
import { rankingModel } from './ranking-model.ts';

const ranked = (order: RankingOrder = 'rank') => rankingModel({ answer: locBinhRanking, order, lang: 'vi' });

describe('the places of units', () => {
  it('are told as a finding, with what they are compared with', () => {
    expect(ranked().title).toBe('01 xã xuống bậc, 01 xã lên bậc');
    expect(ranked().subtitle).toBe(
      'Số tiêu chí đạt của từng xã; bậc so với quý I/2020; bộ 2016 (/19), như báo cáo',
    );
  });

  it('carry place, movement and the change of the count', () => {
    expect(
      ranked().rows.map((row) => [row.rankText, row.way, row.placesText, row.name, row.changeText]),
    ).toEqual([
      ['1', 'same', '', 'Đồng Bục', ''],
      ['1', 'same', '', 'Tú Đoạn', ''],
      ['3', 'down', '2', 'Yên Khoái', '−1'],
      ['4', 'same', '', 'Khuất Xá', '−1'],
      ['5', 'up', '1', 'Lợi Bác', '+1'],
      ['5', 'same', '', 'Tú Mịch', '−1'],
      ['7', 'same', '', 'Mẫu Sơn', ''],
    ]);
  });

  it.each<[RankingOrder, string[]]>([
    ['movement', ['Yên Khoái', 'Đồng Bục']],
    ['difference', ['Yên Khoái', 'Khuất Xá']],
    ['name', ['Đồng Bục', 'Khuất Xá']],
  ])('stand in the order of %s', (order, names) => {
    expect(
      ranked(order)
        .rows.slice(0, 2)
        .map(({ name }) => name),
    ).toEqual(names);
  });

  it('explain ties beside the picture and where the keyboard stops', () => {
    expect(ranked().readingNote).toContain('đồng hạng');
    expect(ranked().stops[0]).toEqual({
      label: 'Đồng Bục: hạng 1, đồng hạng, giữ hạng, 19/19, mô phỏng',
      unitRef: 'u6000',
    });
  });
});

describe('a unit that cannot be compared', () => {
  const answer = rankingAnswer([
    { name: 'Khánh Xuân', was: null, is: 10, comparability: 'units_changed' },
    { name: 'Lợi Bác', was: 7, is: 8 },
    { name: 'Thống Nhất', was: null, is: null, comparability: 'no_data' },
  ]);
  const model = rankingModel({ answer, order: 'rank', lang: 'vi' });

  it('has a place, but no movement and no tick of where it stood', () => {
    expect(model.rows[0]).toMatchObject({ rankText: '1', way: 'none', placesText: '', previous: null });
    expect(model.legend).toContainEqual({ glyph: 'rank-none', label: 'không so được' });
  });

  it('says why', () => {
    expect(model.stops[0]?.label).toContain('không so được: đơn vị đã sắp xếp');
    expect(model.table.rows[0]?.map(({ text }) => text)).toContain('đơn vị đã sắp xếp');
    expect(model.readingNote).toContain('1/3 nơi so được');
  });

  it('is drawn as unknown, not as 0, without a figure', () => {
    expect(model.rows[2]).toMatchObject({ rankText: '?', value: null, valueText: '?' });
  });
});

it('does not promise a whole table of an answer that goes on', () => {
  const facts = Array.from({ length: 70 }, (_, index) => ({ name: `Xã ${index}`, was: 9, is: 9 }));
  const noteOf = (nextCursor: string | null) =>
    rankingModel({ answer: rankingAnswer(facts, { nextCursor }), order: 'rank', lang: 'vi' }).readingNote;
  expect(noteOf(null)).toContain('Hình vẽ 60 dòng đầu trong 70; bảng có đủ.');
  expect(noteOf('next')).toContain('Hình vẽ 60 dòng đầu trong 70.');
});

describe('a ranking of nothing', () => {
  it('says that no unit has figures', () => {
    const answer = rankingAnswer([{ name: 'Lợi Bác', was: null, is: null, comparability: 'no_data' }]);
    const { title, empty } = rankingModel({ answer, order: 'rank', lang: 'vi' });
    expect([title, empty?.title]).toEqual([
      'Chưa so được thứ hạng với quý I/2020',
      'Chưa có số để xếp hạng.',
    ]);
  });
});
