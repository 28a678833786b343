import { checkVerdicts } from '@tiendo/domain/checks/check-verdict.ts';
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { pageOf, pageQuery } from './paging.ts';
import {
  asOf,
  criterionReference,
  measureSummary,
  quantity,
  sourceSummary,
  unitSummary,
} from './references.ts';
import { plainText, setBasis, unitReference } from './values.ts';

export const checkVerdict = z.enum(checkVerdicts);

/** One check of a published figure. Numbers only: the reader's language decides the words. */
export const figureCheck = z
  .object({
    kind: z.enum([
      'communes_from_groups',
      'total_from_groups',
      'average_from_total',
      'average_granularity',
      'percentage_of_base',
      'parts_of_set',
      'named_criteria',
      'date_order',
      'subset',
      'against_simulation',
    ]),
    verdict: checkVerdict,
    published: z.number().nullable(),
    computedLeast: z.number().nullable(),
    computedMost: z.number().nullable(),
    difference: z.number().nullable(),
    terms: z.array(z.string()).meta({
      description: 'The computation, term by term: ["4×19", "12", "9", "13×5…8"].',
    }),
  })
  .meta({ id: 'FigureCheck' });
export type FigureCheck = z.infer<typeof figureCheck>;

export const publishedFigure = z
  .object({
    key: z.string(),
    sourceKey: z.string(),
    measure: measureSummary,
    labelVi: z.string(),
    labelEn: z.string(),
    unit: unitSummary,
    population: z
      .object({
        name: z.string(),
        nameEn: z.string().nullable(),
        sizePrinted: z.number().int().nullable(),
        units: z.array(unitSummary),
      })
      .nullable(),
    perMember: z.boolean(),
    setCode: z.string().nullable(),
    setBasis: setBasis,
    setCandidates: z.array(z.string()),
    quantity: quantity.nullable(),
    valueText: z.string().nullable(),
    valueTextEn: z.string().nullable(),
    numerator: z.number().int().nullable(),
    denominator: z.number().int().nullable(),
    percent: z.number().nullable(),
    band: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
    asOf,
    period: z.string().nullable(),
    stockOrFlow: z.enum(['stock', 'flow']),
    status: z.enum(['result', 'estimate', 'forecast', 'target', 'registered', 'pledged', 'rule']),
    metNames: z.array(z.string()),
    metNamesEn: z.array(z.string()).meta({
      description: 'The same names translated, in the same order; empty where they are not.',
    }),
    notMetNames: z.array(z.string()),
    notMetNamesEn: z.array(z.string()),
    metNumbers: z.array(z.number().int()),
    notMetNumbers: z.array(z.number().int()),
    unitNames: z.array(z.string()),
    quote: z.string().nullable(),
    note: z.string().nullable(),
    noteEn: z.string().nullable(),
    checks: z.array(figureCheck),
    view: z.object({ unit: z.string(), set: z.string(), period: z.string() }).nullable().meta({
      description: 'The view that the figure belongs to; null where no chart shows its measure.',
    }),
  })
  .meta({ id: 'PublishedFigure' });
export type PublishedFigureItem = z.infer<typeof publishedFigure>;

export const listPublishedFigures = defineEndpoint({
  name: 'listPublishedFigures',
  method: 'GET',
  path: '/published-figures',
  tag: 'sources',
  summary: 'Published figures with their checks',
  description: 'As printed, contradictions included, each with what can be computed beside it and a verdict.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject({
    unit: unitReference.optional().meta({
      description: 'Figures about this unit, also where it is named among others, and about units below it.',
    }),
    about: z.enum(['unit', 'unit_and_below']).default('unit_and_below').meta({
      description: 'unit: leaves out figures about units below it.',
    }),
    source: plainText(64).optional().meta({ description: 'Figures of one source.' }),
    ...pageQuery,
  }),
  response: pageOf(publishedFigure).meta({ id: 'PublishedFigurePage' }),
  problems: ['unknown_unit', 'invalid_cursor'],
  example: { params: {}, query: { unit: '188@2020-03-31' } },
});

export const reportSource = z
  .object({
    ...sourceSummary.shape,
    eventDateBasis: z.string().nullable(),
    eventDateBasisEn: z.string().nullable(),
    unit: unitSummary.nullable(),
    figureCount: z.number().int(),
    stressedCriteria: z.array(criterionReference).meta({
      description: 'Criteria that the conference it reports calls on the unit to work on most.',
    }),
  })
  .meta({ id: 'ReportSource' });

export const listSources = defineEndpoint({
  name: 'listSources',
  method: 'GET',
  path: '/sources',
  tag: 'sources',
  summary: 'Reports that figures were read in',
  description: 'Documents with at least one published figure.',
  access: 'public',
  params: z.object({}),
  query: z.strictObject(pageQuery),
  response: pageOf(reportSource).meta({ id: 'SourcePage' }),
  problems: ['invalid_cursor'],
  example: { params: {}, query: {} },
});
