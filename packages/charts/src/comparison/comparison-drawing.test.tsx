// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { FigureDrawing } from '../figure-drawing.tsx';
import { langSon, unit } from '../fixtures/references.ts';
import { locBinhTrend } from '../fixtures/trend.ts';
import { textWidth } from '../text/text-width.ts';
import { comparisonModel } from './comparison-model.ts';

afterEach(cleanup);

const longName = 'Phan Rang – Tháp Chàm và vùng phụ cận';
const other = { ...locBinhTrend, unit: unit(9, longName, 'district', [langSon.name]) };
const model = comparisonModel({ answers: [other, locBinhTrend], lang: 'vi' });

it.each([320, 640, 960])('names each line at its end with its whole value at a width of %d', (width) => {
  const { container } = render(<FigureDrawing model={model} width={width} height={280} idPrefix="c" />);
  const ends = [...container.querySelectorAll('text')].filter((text) =>
    text.textContent?.endsWith(' 9,84/19'),
  );
  expect(ends).toHaveLength(2);
  for (const end of ends) {
    const right = Number(end.getAttribute('x')) + textWidth(end.textContent ?? '', 13, 600);
    expect(right).toBeLessThanOrEqual(width);
  }
});
