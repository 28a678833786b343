import type { FileEndpoint, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { viewOfFigure } from '@tiendo/contracts/figure-view.ts';
import type { FigureChoices } from '@tiendo/contracts/figures/figure-choice.ts';
import { type FigureAnswers, type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { matrixSearchOf } from '@tiendo/contracts/matrix-address.ts';
import { rankingAddress } from '@tiendo/contracts/ranking-address.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { isListLevel, type View, viewAddress } from '@tiendo/contracts/view-address.ts';
import type { FigureInput } from '@tiendo/renderer/figure-input.ts';
import type { FigureSources } from '../figure-sources.ts';
import { getAverage } from '../get-average.ts';
import { getByUnit } from '../get-by-unit.ts';
import { getChanges } from '../get-changes.ts';
import { getCriteria } from '../get-criteria.ts';
import { getDistribution } from '../get-distribution.ts';
import { getMatrix } from '../get-matrix.ts';
import { getRanking } from '../get-ranking.ts';
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
  changes: (sources, query) => getChanges(sources, { ...query, limit }),
  ranking: (sources, query) => getRanking(sources, { ...query, limit }),
  matrix: (sources, query) => getMatrix(sources, { ...query, limit }),
};

/** The matrix as it is compared; null where it is compared with a day, which its page does not know. */
function matrixAddress(view: View, since: string | undefined): string | null {
  const own = matrixSearchOf(since ?? null, view.period);
  return own === null ? null : viewAddress(view, 'matrix', own);
}

/** The page that shows the figure as it was asked for; null where none does. */
function pageOf(
  kind: FigureKind,
  query: FileQuery<FigureKind>,
  answer: FigureAnswers[FigureKind],
): string | null {
  const level = 'level' in query && isListLevel(query.level) ? query.level : null;
  const view = viewOfFigure(answer, level);
  if (view === null) return null;
  if (kind === 'matrix') return matrixAddress(view, 'since' in query ? query.since : undefined);
  if ('by' in query) return rankingAddress(view, { from: query.from, by: query.by, order: 'rank' });
  if ('sort' in query) return rankingAddress(view, { from: query.from, by: 'criterion', order: query.sort });
  return viewAddress(view);
}

/** Opens the figure again: on its page, or where it has none as a picture. */
function addressOf<Kind extends FigureKind>(
  kind: Kind,
  query: FileQuery<Kind>,
  answer: FigureAnswers[Kind],
): string {
  const file: FileEndpoint = figureFiles[kind];
  return pageOf(kind, query, answer) ?? urlOf(file, { params: { format: 'svg' }, query });
}

/** How the figure is to be shown, of the kinds that can be shown in more than one way. */
const choicesOf = (query: FileQuery<FigureKind>): Partial<FigureChoices> => ({
  ...('by' in query ? { by: query.by } : {}),
  ...('sort' in query ? { sort: query.sort } : {}),
});

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
  const shown = { ...choicesOf(query), lang, theme, width, scale, address };
  return { kind, answer: JSON.stringify(answer), ...shown };
}
