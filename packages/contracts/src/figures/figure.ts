import { figureComparabilities } from '@tiendo/domain/figures/figure-comparison.ts';
import type { ReadingMode } from '@tiendo/domain/figures/reading-mode.ts';
import { z } from 'zod';
import type { ProblemCode } from '../problem.ts';
import { criteriaSetSummary, sourceSummary, unitSummary } from '../references.ts';
import {
  basis,
  calendarDate,
  criteriaSetCode,
  dateOrPeriod,
  figureOrigin,
  language,
  layer,
  mode,
  periodCode,
  unitReference,
} from '../values.ts';

/** What a figure of a unit by a set can be refused for. */
export const figureProblems = [
  'unknown_unit',
  'unit_not_valid_then',
  'unknown_criteria_set',
  'set_does_not_apply',
  'before_any_data',
] as const satisfies readonly ProblemCode[];

/** Query fields of every figure. */
export const figureSelection = {
  unit: unitReference,
  set: criteriaSetCode,
  basis: basis.default('self_assessed'),
  mode: mode.default('as_reported'),
  unitsAt: calendarDate.optional().meta({
    description: 'With mode=restated: the date whose units are read. The date of the figure by default.',
  }),
  panelFrom: calendarDate.optional().meta({
    description:
      'With mode=matched_panel: first day of the range through which a unit must stay the same. By default the earliest date that the figure reads.',
  }),
  panelTo: calendarDate.optional().meta({
    description: 'With mode=matched_panel: last day of that range. By default the latest date that is read.',
  }),
  layer: layer.default('all'),
};

type Reading = {
  mode: ReadingMode;
  unitsAt?: string | undefined;
  panelFrom?: string | undefined;
  panelTo?: string | undefined;
};

/** A date that belongs to another reading mode than the one asked for would be silently ignored. */
const foreignDateOf = ({ mode, unitsAt, panelFrom, panelTo }: Reading): string | null => {
  if (mode !== 'restated' && unitsAt !== undefined) return 'unitsAt';
  if (mode === 'matched_panel') return null;
  if (panelFrom !== undefined) return 'panelFrom';
  return panelTo === undefined ? null : 'panelTo';
};

/** The query of a figure with the rules that its reading dates keep. */
export const figureQuery = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject({ ...figureSelection, ...shape }).superRefine((query, context) => {
    const { mode, unitsAt, panelFrom, panelTo } = query as unknown as Reading;
    const foreign = foreignDateOf({ mode, unitsAt, panelFrom, panelTo });
    if (foreign !== null)
      context.addIssue({
        code: 'custom',
        params: { code: 'conflicting_parameters' },
        message: 'conflicting_parameters',
        path: [foreign],
      });
    if (panelFrom !== undefined && panelTo !== undefined && panelFrom > panelTo)
      context.addIssue({
        code: 'custom',
        params: { code: 'range_reversed' },
        message: 'range_reversed',
        path: ['panelFrom'],
      });
  });

const onceAt = (query: { asOf?: string | undefined; period?: string | undefined }) =>
  (query.asOf === undefined) !== (query.period === undefined);

const atDateFields = { asOf: calendarDate.optional(), period: periodCode.optional() };

const onceAtDate = <Query extends z.ZodType>(query: Query) =>
  query.refine((given) => onceAt(given as { asOf?: string; period?: string }), {
    params: { code: 'conflicting_parameters' },
    error: 'conflicting_parameters',
    path: ['asOf'],
  });

/** A query at one date: `asOf`, or `period`, which stands for its last day; exactly one. */
export const atDateQuery = <Shape extends z.ZodRawShape>(shape: Shape) =>
  onceAtDate(z.strictObject({ ...shape, ...atDateFields }));

/** The query fields of a figure that compares two dates, the earlier one first. */
export const betweenDates = { from: dateOrPeriod, to: dateOrPeriod };

/** Query of a figure at one date. */
export const figureAtDateQuery = <Shape extends z.ZodRawShape>(more: Shape) =>
  onceAtDate(figureQuery({ ...more, ...atDateFields }));

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

/** The dates that a reading mode was read with, and what it left out; all null as reported. */
export const readingDates = z
  .object({
    unitsAt: z.string().nullable().meta({ description: 'Restated: the date whose units are read.' }),
    panelFrom: z.string().nullable().meta({ description: 'Matched panel: first day of its range.' }),
    panelTo: z.string().nullable().meta({ description: 'Matched panel: last day of its range.' }),
    leftOut: z.number().int().nullable().meta({
      description: 'Matched panel: units in scope at the date that did not stay the same.',
    }),
  })
  .meta({ id: 'ReadingDates' });
export type ReadingDates = z.infer<typeof readingDates>;

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
  reading: readingDates,
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

/** What every figure carries, as its answer. */
export type FigureBase = z.infer<z.ZodObject<typeof figureBase>>;
