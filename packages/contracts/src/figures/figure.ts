import { figureComparabilities } from '@tiendo/domain/figures/figure-comparison.ts';
import { z } from 'zod';
import { criteriaSetSummary, sourceSummary, unitSummary } from '../references.ts';
import {
  basis,
  calendarDate,
  criteriaSetCode,
  figureOrigin,
  language,
  layer,
  mode,
  periodCode,
  unitReference,
} from '../values.ts';

/** Query fields of every figure. */
export const figureSelection = {
  unit: unitReference,
  set: criteriaSetCode,
  basis: basis.default('self_assessed'),
  mode: mode.default('as_reported'),
  layer: layer.default('all'),
};

const onceAt = (query: { asOf?: string | undefined; period?: string | undefined }) =>
  (query.asOf === undefined) !== (query.period === undefined);

/** A query at one date: `asOf`, or `period`, which stands for its last day; exactly one. */
export const atDateQuery = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .strictObject({ ...shape, asOf: calendarDate.optional(), period: periodCode.optional() })
    .refine((query) => onceAt(query as { asOf?: string; period?: string }), {
      params: { code: 'conflicting_parameters' },
      error: 'conflicting_parameters',
      path: ['asOf'],
    });

/** Query of a figure at one date. */
export const figureAtDateQuery = <Shape extends z.ZodRawShape>(more: Shape) =>
  atDateQuery({ ...figureSelection, ...more });

export const languageQuery = {
  lang: language.optional().meta({ description: 'Ask for a summary sentence in this language.' }),
};

/** Something a reader must know about a figure, as a stable code with its numbers. */
export const figureNote = z
  .object({
    code: z.enum([
      'known_only_as_bands',
      'set_by_denominator',
      'set_not_stated',
      'partial_reporting',
      'average_without_parts',
      'date_contradicts_source',
      'only_simulated',
      'simulated_hidden',
      'published_reading_inferred',
    ]),
    count: z.number().int().nullable(),
  })
  .meta({ id: 'FigureNote' });
export type FigureNote = z.infer<typeof figureNote>;

/** What every figure carries: what it is of, what it was made of, and whence. */
export const figureBase = {
  unit: unitSummary,
  criteriaSet: criteriaSetSummary,
  asOf: z.string().meta({
    description: 'The date asked for; the last day where a period was asked for.',
  }),
  period: z.string().nullable(),
  dataAsOf: z.string().nullable().meta({
    description: 'The latest date that the answering data speaks of.',
  }),
  basis,
  mode,
  layer,
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  reported: z.number().int().nullable().meta({
    description: 'Units with data; null where the source does not say.',
  }),
  expected: z.number().int().meta({ description: 'Units in scope and valid at the date.' }),
  origins: z.array(figureOrigin),
  sources: z.array(sourceSummary),
  notes: z.array(figureNote),
};

/** A published group of communes: `{min: 5, max: 8, communes: 13}` for "13 communes from 5 to 8". */
export const communeGroup = z.object({
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  communes: z.number().int().nullable(),
});

/** Why two dates may or may not be compared. */
export const comparability = z.enum(figureComparabilities);
