// @vitest-environment happy-dom

import type { FigureTheme } from '@tiendo/contracts/figures/figure-file.ts';
import { describe, expect, it } from 'vitest';
import { communesModel } from '../communes/communes-model.ts';
import { distributionModel } from '../distribution/distribution-model.ts';
import type { FigureModel } from '../figure-model.ts';
import { communesAnswer, locBinhCommunes } from '../fixtures/by-unit.ts';
import { locBinhCriteria, locBinhCriteriaPublished } from '../fixtures/criteria.ts';
import { locBinhDistribution } from '../fixtures/distribution.ts';
import { khanhXuanLineage, newLocBinhLineage } from '../fixtures/lineage.ts';
import { locBinhTrend, locBinhTrendPublished } from '../fixtures/trend.ts';
import { lineageModel } from '../lineage/lineage-model.ts';
import { missedCriteriaModel } from '../missed/missed-criteria-model.ts';
import { palettes } from '../tokens.ts';
import { trendModel } from '../trend/trend-model.ts';
import type { FigureContext } from './figure-context.ts';
import { figureSvgText } from './svg-file.ts';

const context: FigureContext = {
  unitName: 'Lộc Bình',
  unitPath: 'Huyện Lộc Bình, tỉnh Lạng Sơn',
  periodText: 'quý I/2020',
  setText: 'Bộ tiêu chí xã NTM 2016 (QĐ 1980/QĐ-TTg), 19 tiêu chí',
  scopeText: 'Cơ sở: tự đánh giá. n = 19 xã & thị trấn không tính',
  address: '/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1',
  dated: 'Lập 02/04/2020 10:15',
};

const lang = 'vi';
const trend = trendModel({ answer: locBinhTrend, currentPeriod: '2020-Q1', lang });
const models: [string, FigureModel][] = [
  ['trend', trend],
  ['published trend', trendModel({ answer: locBinhTrendPublished, currentPeriod: '2020-Q1', lang })],
  ['distribution', distributionModel({ answer: locBinhDistribution, lang })],
  ['communes', communesModel({ answer: locBinhCommunes, lang })],
  ['missed criteria', missedCriteriaModel({ answer: locBinhCriteria, lang })],
  ['unknown criteria', missedCriteriaModel({ answer: locBinhCriteriaPublished, lang })],
  ['lineage', lineageModel({ answer: khanhXuanLineage, beside: [newLocBinhLineage], lang })],
  ['nothing to draw', communesModel({ answer: communesAnswer([]), lang })],
];

const loadFont = async () => new Uint8Array([119, 79, 70, 50]);
const write = (model: FigureModel, theme: FigureTheme = 'light', height = 900) =>
  figureSvgText(model, context, { theme, width: 1440, height, lang }, loadFont);

const textsOf = (svg: string): string => {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return [...parsed.querySelectorAll('text')].map((text) => text.textContent).join(' | ');
};

it('draws the ground of letters under them and not as their stroke, which may be painted over them', async () => {
  const svg = new DOMParser().parseFromString(await write(trend), 'image/svg+xml');
  const grounds = [...svg.querySelectorAll('text[aria-hidden]')];
  expect(grounds.length).toBeGreaterThan(0);
  for (const ground of grounds) {
    const letters = ground.nextElementSibling;
    expect(ground.getAttribute('fill')).toBe(ground.getAttribute('stroke'));
    expect(letters?.textContent).toBe(ground.textContent);
    expect(letters?.hasAttribute('stroke')).toBe(false);
  }
  expect(svg.querySelector('[paint-order]')).toBeNull();
});

describe.each(models)('the file of %s', (_, model) => {
  it('is well-formed and refers to nothing outside itself', async () => {
    const svg = await write(model);
    expect(new DOMParser().parseFromString(svg, 'application/xml').querySelector('parsererror')).toBeNull();
    expect(svg).not.toContain('var(');
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:/);
    expect(svg.match(/url\((?!#|data:)/)).toBeNull();
    expect(svg).toBe(svg.normalize('NFC'));
  });

  it('has its title and its words for those who cannot see it', async () => {
    const parsed = new DOMParser().parseFromString(await write(model), 'image/svg+xml');
    expect(parsed.querySelector('title')?.textContent).toContain('Lộc Bình');
    expect(parsed.querySelector('desc')?.textContent).toBe(model.alt);
  });

  it('says what, where, when, of how many, by whom and how to open it again', async () => {
    const words = textsOf(await write(model));
    expect(words).toContain(model.title);
    expect(words).toContain('Lộc Bình');
    expect(words).toContain(model.sourceLine);
    const counted = model.fromView.includes('scope');
    expect(words.includes('Bộ tiêu chí xã NTM 2016')).toBe(counted);
    expect(words.includes('n = 19 xã & thị trấn không tính')).toBe(counted);
    expect(words).toContain(`Mở lại: ${context.address}`);
    expect(words).toContain('Lập 02/04/2020 10:15');
    for (const { label } of model.legend) expect(words).toContain(label);
  });

  it('says that it has simulated figures exactly where it has', async () => {
    expect(textsOf(await write(model)).includes('Có số mô phỏng')).toBe(model.tags.includes('simulated'));
  });
});

describe('a picture file', () => {
  const [, trend] = models[0] ?? [];

  it('puts the parts of each quarter under the trend', async () => {
    if (trend === undefined) throw new Error('no trend');
    const words = textsOf(await write(trend));
    expect(words).toContain('tổng tiêu chí | 190 | 194');
    expect(words).toContain('số xã | 27 | 27');
  });

  it.each<FigureTheme>(['light', 'dark', 'contrast', 'contrast-dark', 'print'])(
    'wears the literal colours of %s',
    async (theme) => {
      if (trend === undefined) throw new Error('no trend');
      const svg = await write(trend, theme);
      expect(svg).toContain(`fill="${palettes[theme].page}"`);
      expect(svg).toContain(palettes[theme].met);
    },
  );

  it('embeds letters with their marks, and figures', async () => {
    if (trend === undefined) throw new Error('no trend');
    const svg = await write(trend);
    expect(svg.match(/@font-face/g)).toHaveLength(6);
    expect(svg).toContain('src:url(data:font/woff2;base64,d09GMg==)');
  });

  it('takes the height that many rows need', async () => {
    const facts = Array.from({ length: 60 }, (_, index) => ({ name: `Xã ${index}`, met: index % 19 }));
    const svg = await write(communesModel({ answer: communesAnswer(facts), lang }));
    expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(60 * 21 * 1.375);
  });
});
