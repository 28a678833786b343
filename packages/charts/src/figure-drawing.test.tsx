// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { averagesModel } from './averages/averages-model.ts';
import { changesModel } from './changes/changes-model.ts';
import { communesModel } from './communes/communes-model.ts';
import { comparisonModel } from './comparison/comparison-model.ts';
import { distributionModel } from './distribution/distribution-model.ts';
import { FigureDrawing } from './figure-drawing.tsx';
import { figureHeight } from './figure-height.ts';
import type { FigureModel } from './figure-model.ts';
import {
  communesAnswer,
  langSonAverages,
  locBinhCommunes,
  locBinhCommunesPublished,
} from './fixtures/by-unit.ts';
import { changesAnswer, locBinhChanges } from './fixtures/changes.ts';
import {
  locBinhCriteria,
  locBinhCriteriaPublished,
  locBinhStressed,
  locBinhStressedPublished,
} from './fixtures/criteria.ts';
import { distributionAnswer, locBinhDistribution } from './fixtures/distribution.ts';
import { khanhXuanLineage, newLocBinhLineage } from './fixtures/lineage.ts';
import { locBinhMatrix } from './fixtures/matrix.ts';
import { locBinhRanking, rankingAnswer } from './fixtures/ranking.ts';
import { locBinhTrend, locBinhTrendPublished } from './fixtures/trend.ts';
import { lineageModel } from './lineage/lineage-model.ts';
import { matrixModel } from './matrix/matrix-model.ts';
import { missedCriteriaModel } from './missed/missed-criteria-model.ts';
import { rankingModel } from './ranking/ranking-model.ts';
import { trendModel } from './trend/trend-model.ts';

const lang = 'vi';
const trend = trendModel({ answer: locBinhTrend, currentPeriod: '2020-Q1', lang });
const width = 483;

afterEach(cleanup);

function drawn(
  model: FigureModel,
  more: { activeStop?: number; onStop?: (stop: number | null) => void } = {},
) {
  const height = figureHeight(model, { wide: false, width });
  const { container } = render(
    <FigureDrawing model={model} width={width} height={height} idPrefix="f" {...more} />,
  );
  return container;
}

const all = (host: Element, selector: string): Element[] => [...host.querySelectorAll(selector)];
const words = (host: Element): string[] => all(host, 'text').map((text) => text.textContent ?? '');

const models: [string, FigureModel][] = [
  ['trend', trend],
  ['distribution', distributionModel({ answer: locBinhDistribution, lang })],
  ['communes', communesModel({ answer: locBinhCommunes, lang })],
  ['averages', averagesModel({ answer: langSonAverages, lang })],
  ['missed criteria', missedCriteriaModel({ answer: locBinhCriteria, lang })],
  ['lineage', lineageModel({ answer: khanhXuanLineage, beside: [newLocBinhLineage], lang })],
  ['changes by criterion', changesModel({ answer: locBinhChanges, by: 'criterion', lang })],
  ['changes by unit', changesModel({ answer: locBinhChanges, by: 'unit', lang })],
  ['a comparison', comparisonModel({ answers: [locBinhTrend, locBinhTrend], lang })],
  ['a ranking', rankingModel({ answer: locBinhRanking, order: 'rank', lang })],
  ['matrix', matrixModel({ answer: locBinhMatrix, lang })],
];

describe.each(models)('the drawing of %s', (_, model) => {
  it('is one picture, named by its text equivalent, with its legend inside', () => {
    const host = drawn(model);
    expect(all(host, 'svg')).toHaveLength(1);
    expect(host.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe(model.alt);
    for (const { label } of model.legend) expect(words(host)).toContain(label);
  });

  it('rings the stop in hand and no other', () => {
    expect(all(drawn(model), '[data-part=active]')).toHaveLength(0);
    cleanup();
    expect(all(drawn(model, { activeStop: 1 }), '[data-part=active]')).toHaveLength(1);
  });

  it('has a target for the pointer at every stop', () => {
    const host = drawn(model, { onStop: vi.fn() });
    expect(all(host, 'rect[fill=transparent]')).toHaveLength(model.stops.length);
  });
});

describe('the drawing of a trend', () => {
  it('has a line for each stretch and none across the break', () => {
    const paths = all(drawn(trend), '.stretch path.recharts-line-curve').map(
      (path) => path.getAttribute('d') ?? '',
    );
    const upright = Number(drawn(trend).querySelector('[data-part=break] > line')?.getAttribute('x1'));
    expect(upright).toBeGreaterThan(0);
    for (const path of paths) {
      const xs = [...path.matchAll(/[ML]([\d.]+),/g)].map((match) => Number(match[1]));
      expect(xs.every((x) => x < upright) || xs.every((x) => x > upright)).toBe(true);
    }
  });

  it('draws simulated points hollow and the published one solid', () => {
    const host = drawn(trend);
    expect(all(host, '[data-part=marks] [data-mark=hollow]')).toHaveLength(8);
    expect(all(host, '[data-part=marks] [data-mark=solid]')).toHaveLength(1);
  });

  it('hatches each quarter without a published figure', () => {
    const host = drawn(trendModel({ answer: locBinhTrendPublished, currentPeriod: '2020-Q1', lang }));
    const boxes = all(host, '[data-part=unknown]');
    expect(boxes.map((box) => box.getAttribute('fill'))).toEqual(
      Array.from({ length: 8 }, () => 'url(#f-hatch-unknown)'),
    );
    expect(all(host, '[data-mark=hollow]')).toHaveLength(0);
  });
});

describe('the drawing of communes', () => {
  it('has a hollow bar for each simulated commune', () => {
    const host = drawn(communesModel({ answer: locBinhCommunes, lang }));
    expect(all(host, '.recharts-bar [data-mark=hollow]')).toHaveLength(19);
    expect(all(host, '.recharts-bar [data-mark=solid]')).toHaveLength(0);
  });

  it('has solid bars with a hatched end for published ranges', () => {
    const host = drawn(communesModel({ answer: locBinhCommunesPublished, lang }));
    expect(all(host, '.recharts-bar [data-mark=solid]')).toHaveLength(19);
    expect(all(host, '.recharts-bar [data-mark=range]')).toHaveLength(13);
  });

  it('hatches a commune that nothing is known of over its whole length', () => {
    const answer = communesAnswer([
      { name: 'Thanh Chi', met: null },
      { name: 'Thanh Ngọc', met: 15 },
    ]);
    const host = drawn(communesModel({ answer, lang }));
    expect(all(host, '.recharts-bar [data-mark=unknown]')).toHaveLength(1);
  });
});

describe('the drawing of a distribution', () => {
  it('cuts the line of the mean where the label of a column stands in its way', () => {
    const grounds = (average: number) => {
      const answer = distributionAnswer(
        [
          [10, 10, 1],
          [5, 5, 2],
        ],
        { average },
      );
      return all(drawn(distributionModel({ answer, lang })), '[data-part=ground]').length;
    };
    expect([grounds(9.9), grounds(8)]).toEqual([1, 0]);
  });

  it('has one square for each commune', () => {
    const host = drawn(distributionModel({ answer: locBinhDistribution, lang }));
    expect(all(host, 'rect[data-mark=solid]')).toHaveLength(6);
    expect(all(host, 'rect[data-mark=range]')).toHaveLength(13);
  });

  it('keeps every square inside the plot, however many there are', () => {
    const answer = distributionAnswer(
      [
        [19, 19, 12],
        [5, 8, 60],
        [9, 9, 1],
      ],
      { expected: 80 },
    );
    for (const box of all(drawn(distributionModel({ answer, lang })), 'rect[data-mark]'))
      expect(Number(box.getAttribute('y'))).toBeGreaterThanOrEqual(0);
  });
});

describe('the drawing of criteria', () => {
  it('says in a hatched box that nothing is published', () => {
    const host = drawn(missedCriteriaModel({ answer: locBinhCriteriaPublished, lang }));
    expect(all(host, '[data-mark=unknown] rect')[0]?.getAttribute('fill')).toBe('url(#f-hatch-unknown)');
    expect(words(host)).toContain('Công bố không nêu xã nào thiếu tiêu chí nào');
  });

  it('marks each criterion that a conference stresses, and once more in the legend', () => {
    const host = drawn(missedCriteriaModel({ answer: locBinhStressed, lang }));
    expect(all(host, 'circle[data-mark=solid]')).toHaveLength(3);
    expect(all(drawn(missedCriteriaModel({ answer: locBinhCriteria, lang })), 'circle')).toHaveLength(0);
  });

  it('names stressed criteria above the box where nothing else is published, without a bar', () => {
    const host = drawn(missedCriteriaModel({ answer: locBinhStressedPublished, lang }));
    expect(words(host)).toEqual(expect.arrayContaining(['16', 'Văn hóa', '17', 'Môi trường, an toàn TP']));
    const box = all(host, '[data-mark=unknown] rect')[0];
    const last = all(host, 'circle')[1];
    expect(Number(last?.getAttribute('cy'))).toBeLessThan(Number(box?.getAttribute('y')));
    expect(all(host, 'rect[data-mark]')).toHaveLength(0);
  });

  it('says of a name in another language which one it is in', () => {
    const host = drawn(missedCriteriaModel({ answer: locBinhCriteria, lang: 'en' }));
    const named = all(host, 'text[lang=vi]').map((text) => text.textContent);
    expect(named).toContain('Giao thông');
    expect(named).not.toContain('Culture');
  });
});

it('says why there is nothing to draw', () => {
  const model = distributionModel({ answer: distributionAnswer([], { expected: 19 }), lang });
  expect(words(drawn(model))).toContain('Chưa có số liệu phân bố.');
});

describe('gained and lost', () => {
  const bars = (host: Element) =>
    all(host, '.recharts-bar-rectangle [data-mark]').map((bar) => ({
      mark: bar.getAttribute('data-mark'),
      from: Number(bar.getAttribute('x')),
      to: Number(bar.getAttribute('x')) + Number(bar.getAttribute('width')),
    }));

  it('go out to both sides of one line, hollow where they are simulated', () => {
    const answer = changesAnswer([
      { name: 'Khuất Xá', before: 12, after: 11, lost: [[11, 'Hộ nghèo']] },
      { name: 'Lợi Bác', before: 7, after: 8, gained: [[1, 'Quy hoạch']] },
    ]);
    const [lost, gained] = bars(drawn(changesModel({ answer, by: 'criterion', lang })));
    expect(lost?.to).toBeCloseTo(gained?.from ?? 0);
    expect(lost?.from).toBeLessThan(lost?.to ?? 0);
    expect([lost?.mark, gained?.mark]).toEqual(['hollow', 'hollow']);
  });

  it('are solid where they are real', () => {
    const answer = changesAnswer([{ name: 'Lợi Bác', before: 7, after: 8, gained: [[1, 'Quy hoạch']] }], {
      origins: ['collected'],
    });
    const real = {
      ...answer,
      items: answer.items.map((item) => ({ ...item, origins: ['collected' as const] })),
    };
    expect(bars(drawn(changesModel({ answer: real, by: 'criterion', lang })))[0]?.mark).toBe('solid');
  });
});

describe('a ranking', () => {
  it('hatches a unit without a figure and gives it no place', () => {
    const answer = rankingAnswer([
      { name: 'Lợi Bác', was: 7, is: 8 },
      { name: 'Thống Nhất', was: null, is: null, comparability: 'no_data' },
    ]);
    const host = drawn(rankingModel({ answer, order: 'rank', lang }));
    expect(all(host, '.recharts-bar-rectangle [data-mark=unknown]')).toHaveLength(1);
    expect(words(host)).toContain('?');
  });
});
