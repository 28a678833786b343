import { z } from 'zod';
import type { Endpoint, FileEndpoint } from '../endpoint.ts';
import { language } from '../values.ts';
import { type AverageAnswer, getAverage } from './average.ts';
import { type ByUnitAnswer, byUnitQuery, getByUnit } from './by-unit.ts';
import { type ChangesAnswer, changesQuery, getChanges } from './changes.ts';
import { type CriteriaAnswer, getCriteria } from './criteria.ts';
import { type DistributionAnswer, getDistribution } from './distribution.ts';
import { figureAtDateQuery } from './figure.ts';
import { figureChoices } from './figure-choice.ts';
import { getMatrix, type MatrixAnswer, matrixQuery } from './matrix.ts';
import { getRanking, type RankingAnswer, rankingQuery } from './ranking.ts';
import { getTrend, type TrendAnswer, trendQuery } from './trend.ts';

/** The media type of each format that a figure can be had in. */
export const mediaTypes = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
} as const;

export const figureFormats = ['svg', 'png', 'csv', 'xlsx'] as const;
export type FigureFormat = (typeof figureFormats)[number];

/** Themes a stand-alone picture can wear; `contrast-dark` is more contrast on a dark ground. */
export const figureThemes = ['light', 'dark', 'contrast', 'contrast-dark', 'print'] as const;
export type FigureTheme = (typeof figureThemes)[number];

/** How a figure is written to a file; what a format has no use for changes nothing in it. */
export const fileOptions = {
  lang: language.default('vi').meta({ description: 'Language of the file.' }),
  theme: z.enum(figureThemes).default('light').meta({ description: 'Colours of a picture.' }),
  width: z.coerce
    .number()
    .int()
    .min(480)
    .max(2400)
    .default(1440)
    .meta({ description: 'Width of a picture in CSS pixels; its height follows from what it shows.' }),
  scale: z.coerce
    .number()
    .pipe(z.union([z.literal(1), z.literal(2), z.literal(4)]))
    .default(2)
    .meta({ description: 'Pixels of a PNG for each CSS pixel: 1, 2 or 4; at most 5760 across.' }),
};
/** The widest PNG: the usual width four times over. */
const mostPixelsAcross = 5760;

/** A query of a file whose PNG would be wider than that is refused. */
export const withinPixels = <Query extends z.ZodObject>(query: Query): Query =>
  query.refine(
    (given) => {
      const { width, scale } = given as Pick<FileOptions, 'width' | 'scale'>;
      return width * scale <= mostPixelsAcross;
    },
    { params: { code: 'invalid_value' }, error: 'invalid_value', path: ['scale'] },
  );

export type FileOptions = z.infer<z.ZodObject<typeof fileOptions>>;

/** The answers that files are made of, by kind. */
export type FigureAnswers = {
  average: AverageAnswer;
  'by-unit': ByUnitAnswer;
  trend: TrendAnswer;
  distribution: DistributionAnswer;
  criteria: CriteriaAnswer;
  changes: ChangesAnswer;
  ranking: RankingAnswer;
  matrix: MatrixAnswer;
};
export type FigureKind = keyof FigureAnswers;

const fileParams = z.object({
  format: z.enum(figureFormats).meta({
    description: 'svg and png: a picture that stands alone; csv and xlsx: its table.',
  }),
});

const fileOf = <Query extends z.ZodObject>(
  figure: Endpoint,
  query: Query,
  example: z.input<Query>,
): FileEndpoint<typeof fileParams, Query> => ({
  name: `${figure.name}File`,
  method: 'GET',
  path: `${figure.path}.{format}`,
  tag: 'files',
  summary: `${figure.summary}, as a file`,
  description:
    'The whole figure, never a page of it. Pictures have title, unit, period, set, reading, legend, n, sources and state inside, with their fonts; CSV in Vietnamese has semicolons and decimal commas, in English commas and points. Equal questions of equal data give equal bytes.',
  access: 'public',
  params: fileParams,
  query: withinPixels(query),
  mediaTypes: figureFormats.map((format) => mediaTypes[format]),
  problems: [...figure.problems.filter((code) => code !== 'invalid_cursor'), 'figures_busy'],
  example: { params: { format: 'svg' }, query: example },
});

/** The files of each kind of figure: its own query without pages, and how the file is to be. */
export const figureFiles = {
  average: fileOf(getAverage, figureAtDateQuery(fileOptions), getAverage.example.query),
  'by-unit': fileOf(getByUnit, byUnitQuery(fileOptions), getByUnit.example.query),
  trend: fileOf(getTrend, trendQuery(fileOptions), getTrend.example.query),
  distribution: fileOf(getDistribution, figureAtDateQuery(fileOptions), getDistribution.example.query),
  criteria: fileOf(getCriteria, figureAtDateQuery(fileOptions), getCriteria.example.query),
  changes: fileOf(
    getChanges,
    changesQuery({ by: figureChoices.by, ...fileOptions }),
    getChanges.example.query,
  ),
  ranking: fileOf(
    getRanking,
    rankingQuery({ sort: figureChoices.sort, ...fileOptions }),
    getRanking.example.query,
  ),
  matrix: fileOf(getMatrix, matrixQuery(fileOptions), getMatrix.example.query),
};
