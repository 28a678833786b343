import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { FigureKind } from '@tiendo/contracts/figures/figure-file.ts';
import type { getPageFile, PageName } from '@tiendo/contracts/page-file.ts';
import { comparedPeriod } from '@tiendo/contracts/ranking-address.ts';
import { readingOf, readingQuery, trendQuarters } from '@tiendo/contracts/view-reading.ts';
import { quarterCodeOf } from '@tiendo/domain/time/period-codes.ts';
import type { FigureInput } from '@tiendo/renderer/figure-input.ts';
import { type FigureGround, figureInput } from './figure-input.ts';

type PageQuery = QueryOf<typeof getPageFile>;

const figuresOf: Record<PageName, readonly FigureKind[]> = {
  overview: ['average', 'trend', 'distribution', 'by-unit', 'criteria'],
  matrix: ['matrix'],
  ranking: ['ranking', 'changes'],
};

/** The figures of a page, each asked for as the page asks for it. */
export function pageFigures(ground: FigureGround, page: PageName, asked: PageQuery): FigureInput[] {
  const { period, level, since, by, sort, ...selection } = asked;
  const common = { ...selection, ...readingQuery(period, readingOf(asked)) };
  const { from, to } = trendQuarters(period);
  const between = { ...common, from: comparedPeriod(since ?? null, period), to: period };
  return figuresOf[page].map((kind) => {
    switch (kind) {
      case 'trend':
        return figureInput(ground, kind, { ...common, from: quarterCodeOf(from), to: quarterCodeOf(to) });
      case 'by-unit':
        return figureInput(ground, kind, { ...common, period, level });
      case 'ranking':
        return figureInput(ground, kind, { ...between, level, sort });
      case 'changes':
        return figureInput(ground, kind, { ...between, order: 'greatest_loss', by });
      case 'matrix':
        return figureInput(ground, kind, { ...common, period, since, marks: 'all' });
      default:
        return figureInput(ground, kind, { ...common, period });
    }
  });
}
