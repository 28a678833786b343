import type { FileEndpoint, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { viewOfFigure } from '@tiendo/contracts/figure-view.ts';
import {
  type FigureAnswers,
  type FigureFormat,
  type FigureKind,
  figureFiles,
} from '@tiendo/contracts/figures/figure-file.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { isListLevel, viewAddress } from '@tiendo/contracts/view-address.ts';
import type { FigureTask } from '@tiendo/renderer/render-task.ts';
import type { FigureSources } from '../figure-sources.ts';
import { getAverage } from '../get-average.ts';
import { getByUnit } from '../get-by-unit.ts';
import { getCriteria } from '../get-criteria.ts';
import { getDistribution } from '../get-distribution.ts';
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
};

export type AskedFigure<Kind extends FigureKind> = {
  readonly kind: Kind;
  readonly query: FileQuery<Kind>;
  readonly format: FigureFormat;
};

/** Opens the figure again: on its page, or where it has none the file itself. */
function addressOf<Kind extends FigureKind>(
  { kind, query, format }: AskedFigure<Kind>,
  answer: FigureAnswers[Kind],
): string {
  const level = 'level' in query && isListLevel(query.level) ? query.level : null;
  const view = viewOfFigure(answer, level);
  const file: FileEndpoint = figureFiles[kind];
  return view === null ? urlOf(file, { params: { format }, query }) : viewAddress(view);
}

/** The figure that a file is asked of, computed and ready to be written. */
export function figureTask<Kind extends FigureKind>(
  sources: FigureSources,
  asked: AskedFigure<Kind>,
  publicAddress: string,
): FigureTask {
  const { kind, query, format } = asked;
  const { lang, theme, width, scale } = query;
  const answer = figures[kind](sources, query);
  const address = `${publicAddress}${addressOf(asked, answer)}`;
  return { kind, answer: JSON.stringify(answer), format, lang, theme, width, scale, address };
}
