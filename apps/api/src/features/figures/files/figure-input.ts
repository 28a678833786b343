import type { FileEndpoint, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { viewOfFigure } from '@tiendo/contracts/figure-view.ts';
import { type FigureAnswers, type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { matrixSearchOf } from '@tiendo/contracts/matrix-address.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { type FigurePage, isListLevel, viewAddress } from '@tiendo/contracts/view-address.ts';
import type { FigureInput } from '@tiendo/renderer/render-task.ts';
import type { FigureSources } from '../figure-sources.ts';
import { getAverage } from '../get-average.ts';
import { getByUnit } from '../get-by-unit.ts';
import { getCriteria } from '../get-criteria.ts';
import { getDistribution } from '../get-distribution.ts';
import { getMatrix } from '../get-matrix.ts';
import { getTrend } from '../get-trend.ts';

export type FileQuery<Kind extends FigureKind> = QueryOf<(typeof figureFiles)[Kind]>;

/** A file has every row: nobody turns its pages. */
const limit = Number.MAX_SAFE_INTEGER - 1;

const figures: {
  [Kind in FigureKind]: (sources: FigureSources, query: FileQuery<Kind>) => FigureAnswers[Kind];
} = {
  average: getAverage,
  'by-unit': (sources, query) => getByUnit(sources, { ...query, limit }),
  trend: getTrend,
  distribution: getDistribution,
  criteria: getCriteria,
  matrix: (sources, query) => getMatrix(sources, { ...query, limit }),
};

type ShownOn = { page: FigurePage; own: Record<string, string> };

/** The page that shows a figure of a period, and what that page alone lets choose; null where none shows it. */
function pageOf<Kind extends FigureKind>(kind: Kind, query: FileQuery<Kind>, period: string): ShownOn | null {
  if (kind !== 'matrix') return { page: 'overview', own: {} };
  const own = matrixSearchOf('since' in query ? (query.since ?? null) : null, period);
  return own === null ? null : { page: 'matrix', own };
}

/** Opens the figure again: on its page, or where it has none as a picture. */
function addressOf<Kind extends FigureKind>(
  kind: Kind,
  query: FileQuery<Kind>,
  answer: FigureAnswers[Kind],
): string {
  const level = 'level' in query && isListLevel(query.level) ? query.level : null;
  const view = viewOfFigure(answer, level);
  const shown = view === null ? null : pageOf(kind, query, view.period);
  if (view !== null && shown !== null) return viewAddress(view, shown.page, shown.own);
  const file: FileEndpoint = figureFiles[kind];
  return urlOf(file, { params: { format: 'svg' }, query });
}

export type FigureGround = {
  readonly sources: FigureSources;
  /** Where readers reach the pages, `https://tiendo.example`; empty where nobody has said. */
  readonly publicAddress: string;
};

/** The figure that a file is asked of, computed and ready to be written. */
export function figureInput<Kind extends FigureKind>(
  { sources, publicAddress }: FigureGround,
  kind: Kind,
  query: FileQuery<Kind>,
): FigureInput {
  const { lang, theme, width, scale } = query;
  const answer = figures[kind](sources, query);
  const address = `${publicAddress}${addressOf(kind, query, answer)}`;
  return { kind, answer: JSON.stringify(answer), lang, theme, width, scale, address };
}
