import { locBinhRanking } from '@tiendo/charts/fixtures/ranking.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { readFigure } from '../figure-answer.ts';
import type { FigureInput } from '../figure-input.ts';
import { FigurePart } from './figure-part.tsx';

const figure: FigureInput = {
  kind: 'ranking',
  answer: JSON.stringify(locBinhRanking),
  lang: 'vi',
  theme: 'light',
  width: 960,
  scale: 1,
  address: '/xep-hang',
};

it('aligns numbers that name their rows with the head of their column', () => {
  const shown = { figure, picture: '/figures/ranking.svg', files: [] };
  const html = renderToStaticMarkup(<FigurePart read={readFigure(figure)} shown={shown} />);
  expect(html).toContain('<th scope="col" data-numeric="true">Hạng</th>');
  expect(html).toContain('<th scope="row" data-numeric="true">1</th>');
});
