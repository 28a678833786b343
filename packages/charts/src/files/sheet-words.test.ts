import { describe, expect, it } from 'vitest';
import { comparedPeriodsModel } from '../averages/compared-periods-model.ts';
import { comparisonModel } from '../comparison/comparison-model.ts';
import type { FigureModel } from '../figure-model.ts';
import { averageAnswer } from '../fixtures/average.ts';
import { khanhXuanLineage } from '../fixtures/lineage.ts';
import { locBinhMatrix } from '../fixtures/matrix.ts';
import { langSon, unit } from '../fixtures/references.ts';
import { locBinhTrend } from '../fixtures/trend.ts';
import { lineageModel } from '../lineage/lineage-model.ts';
import { matrixModel } from '../matrix/matrix-model.ts';
import type { FigureContext } from './figure-context.ts';
import { sheetWords } from './sheet-words.ts';

const context: FigureContext = {
  unitName: 'Lộc Bình',
  unitPath: 'Huyện Lộc Bình, Lạng Sơn',
  periodText: 'quý I/2020',
  setText: 'Bộ tiêu chí xã NTM 2016, 19 tiêu chí',
  scopeText: 'Cơ sở: tự đánh giá; n = 19/19 xã',
  address: '/so-sanh',
  dated: 'Lập 02/04/2020 10:15',
};

const lang = 'vi';
const told = (model: FigureModel) => {
  const { title, subtitle, footer } = sheetWords(model, context, lang);
  return { title, subtitle, all: [title, subtitle, ...footer].join(' ') };
};
const scope = ['Bộ tiêu chí xã NTM', 'n = 19/19 xã'];

describe('a sheet', () => {
  it('of several units names none of them before the finding, and neither set nor n of one', () => {
    const caoLoc = { ...locBinhTrend, unit: unit(183, 'Cao Lộc', 'district', [langSon.name]) };
    const higher = caoLoc.points.map((point) => ({ ...point, value: (point.value ?? 0) + 1 }));
    const model = comparisonModel({ answers: [locBinhTrend, { ...caoLoc, points: higher }], lang });
    const { title, subtitle, all } = told(model);
    expect(title).toBe('Cao Lộc cao nhất 10,84/19, Lộc Bình thấp nhất 9,84/19');
    expect(subtitle).toContain('bình quân mỗi xã theo quý, quý I/2018 – quý I/2020. Như báo cáo.');
    for (const words of [...scope, context.unitPath]) expect(all).not.toContain(words);
  });

  it('of several periods of one unit names the unit, and the period, set and n of none', () => {
    const periods = [
      { name: 'quý I/2020', answer: averageAnswer() },
      { name: 'quý IV/2019', answer: averageAnswer({ average: 233 / 27, totalMet: 233, communes: 27 }) },
    ];
    const { title, subtitle, all } = told(comparedPeriodsModel({ periods, lang }));
    expect(title).toBe('Lộc Bình: Quý I/2020 9,84/19; quý IV/2019 8,63/19');
    expect(subtitle).toBe('Tiêu chí đạt bình quân mỗi xã. Như báo cáo.');
    for (const words of scope) expect(all).not.toContain(words);
  });

  it('of a matrix tells its own period before the one that it is compared with', () => {
    expect(told(matrixModel({ answer: locBinhMatrix, lang })).subtitle).toBe(
      'Xã và từng tiêu chí, quý I/2020, so với quý IV/2019. Bộ tiêu chí xã NTM 2016, 19 tiêu chí. Như báo cáo.',
    );
  });

  it('of a lineage has no period, set or n', () => {
    const { all } = told(lineageModel({ answer: khanhXuanLineage, beside: [], lang }));
    for (const words of [...scope, 'quý I/2020']) expect(all).not.toContain(words);
    expect(all).toContain('Huyện Lộc Bình, Lạng Sơn');
  });
});
