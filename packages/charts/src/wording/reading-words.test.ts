import { describe, expect, it } from 'vitest';
import { averagesModel } from '../averages/averages-model.ts';
import { communesModel } from '../communes/communes-model.ts';
import { distributionModel } from '../distribution/distribution-model.ts';
import type { FigureModel } from '../figure-model.ts';
import { figureCsv } from '../files/csv-file.ts';
import { sheetWords } from '../files/sheet-words.ts';
import { communesAnswer, langSonAverages, locBinhCommunes } from '../fixtures/by-unit.ts';
import { locBinhCriteria } from '../fixtures/criteria.ts';
import { locBinhDistribution } from '../fixtures/distribution.ts';
import { locBinhTrend } from '../fixtures/trend.ts';
import { missedCriteriaModel } from '../missed/missed-criteria-model.ts';
import { trendModel } from '../trend/trend-model.ts';

const none = { unitsAt: null, panelFrom: null, panelTo: null, leftOut: null };
const restated = { mode: 'restated', reading: { ...none, unitsAt: '2020-03-31' } } as const;
const matched = {
  mode: 'matched_panel',
  reading: { ...none, panelFrom: '2018-03-31', panelTo: '2020-03-31', leftOut: 8 },
} as const;
type Read = typeof restated | typeof matched | object;

const lang = 'vi';
const figures: [string, (read: Read) => FigureModel][] = [
  ['trend', (read) => trendModel({ answer: { ...locBinhTrend, ...read }, currentPeriod: '2020-Q1', lang })],
  ['distribution', (read) => distributionModel({ answer: { ...locBinhDistribution, ...read }, lang })],
  ['communes', (read) => communesModel({ answer: { ...locBinhCommunes, ...read }, lang })],
  ['averages', (read) => averagesModel({ answer: { ...langSonAverages, ...read }, lang })],
  [
    'missed criteria',
    (read) => missedCriteriaModel({ answer: { ...locBinhCriteria, ...read }, lang, limit: 13 }),
  ],
];

const context = {
  unitName: 'Lộc Bình',
  unitPath: 'Huyện Lộc Bình, tỉnh Lạng Sơn',
  periodText: 'quý I/2020',
  setText: 'Bộ tiêu chí quốc gia',
  scopeText: 'Cơ sở: tự đánh giá',
  address: '/tong-quan',
  dated: 'Lập 02/04/2020 10:15',
};

describe.each(figures)('the figure of %s', (_, figure) => {
  it('names as reported where it is so, without a tag', () => {
    const model = figure({});
    expect(model.subtitle).toContain('như báo cáo');
    expect(model.tags).not.toContain('restated');
    expect(model.readingNote).toBeNull();
  });

  it('names the date whose units it is restated to, in picture, table and text', () => {
    const model = figure(restated);
    for (const text of [model.subtitle, model.alt]) expect(text).toContain('tính lại theo đơn vị 31/03/2020');
    expect(model.tags).toContain('restated');
    expect(model.notes.join(' ')).toContain('khi mọi đơn vị cũ đều đạt');
    expect(model.title).not.toContain('tính lại');
  });

  it('names the range through which units stayed the same and what it left out', () => {
    const model = figure(matched);
    expect(model.subtitle).toContain('chỉ xã không đổi địa giới quý I/2018 – quý I/2020');
    expect(model.tags).toContain('matched_panel');
    expect(model.readingNote).toContain('Không tính 08 xã đã sắp xếp.');
  });

  it('keeps its mode in the picture and in each row of its file', () => {
    const model = figure(matched);
    const mode = 'hỉ xã không đổi địa giới quý I/2018 – quý I/2020, không tính 08 xã đã sắp xếp';
    const words = sheetWords(model, context, lang);
    expect(words.subtitle).toContain(mode);
    expect(words.footer.join(' ')).toContain('Không tính 08 xã đã sắp xếp.');
    const [head = '', ...rows] = figureCsv(model, lang).trim().split('\r\n');
    expect(head).toMatch(/;Cách đọc$/);
    expect(rows.filter((row) => !row.includes(mode))).toEqual([]);
  });
});

describe('a restated commune whose past is not known', () => {
  it('is drawn as unknown and never as 0', () => {
    const answer = {
      ...communesAnswer([
        { name: 'Khánh Xuân', met: 8 },
        { name: 'Thống Nhất', met: null },
      ]),
      ...restated,
    };
    const model = communesModel({ answer, lang });
    expect(model.rows.map((row) => [row.name, row.unknown, row.valueText])).toEqual([
      ['Khánh Xuân', false, '8'],
      ['Thống Nhất', true, '?'],
    ]);
    expect(model.table.rows[1]?.map((cell) => cell.value)).toEqual(['Thống Nhất', null, 19, null, null]);
  });
});
