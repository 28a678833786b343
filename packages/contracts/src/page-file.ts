import { z } from 'zod';
import type { FileEndpoint } from './endpoint.ts';
import { figureQuery } from './figures/figure.ts';
import { figureChoices } from './figures/figure-choice.ts';
import { fileOptions, mediaTypes, withinPixels } from './figures/figure-file.ts';
import { listedLevel } from './figures/listed-unit.ts';
import { getMatrix } from './figures/matrix.ts';
import { periodCode } from './values.ts';

/** Pages of which all figures can be had as one file. */
export const pageNames = ['overview', 'matrix', 'ranking'] as const;
export type PageName = (typeof pageNames)[number];

const params = z.object({
  page: z.enum(pageNames).meta({
    description:
      'overview: the page of a unit; matrix: communes by criteria; ranking: places, gains and losses since an earlier period.',
  }),
});

const query = withinPixels(
  figureQuery({
    period: periodCode,
    level: listedLevel,
    since: periodCode.optional().meta({
      description:
        'For matrix and ranking: the period compared with; a ranking is compared with the one before by default.',
    }),
    ...figureChoices,
    ...fileOptions,
  }),
);

export const getPageFile = {
  name: 'getPageFile',
  method: 'GET',
  path: '/pages/{page}.zip',
  tag: 'files',
  summary: 'All figures of a page as one ZIP',
  description:
    'Each figure of the page as SVG, PNG, CSV and XLSX, with metadata.json: what each is of, how it was read, its sources and columns, and the SHA-256 of every file. Equal questions of equal data give equal bytes.',
  access: 'public',
  params,
  query,
  mediaTypes: [mediaTypes.zip],
  problems: [...getMatrix.problems.filter((code) => code !== 'invalid_cursor'), 'figures_busy'],
  example: {
    params: { page: 'overview' },
    query: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  },
} satisfies FileEndpoint<typeof params, typeof query>;
