import { z } from 'zod';
import { defineEndpoint } from '../endpoint.ts';
import { criteriaSetSummary, criterionReference, sourceSummary, unitSummary } from '../references.ts';
import { basis, figureOrigin, knownVerdict, layer, unitReference } from '../values.ts';
import { atDateQuery } from './figure.ts';

export const criterionState = z.object({
  criterion: criterionReference,
  verdict: knownVerdict,
  since: z.string().nullable().meta({
    description:
      'As-of date of the earliest report from which on every report says the same; null where unknown.',
  }),
  orEarlier: z.boolean().meta({
    description: 'That is the first report of all: the verdict may have stood before.',
  }),
});
export type CriterionState = z.infer<typeof criterionState>;

export const setState = z.object({
  unit: unitSummary.meta({ description: 'The unit itself, or a village in it.' }),
  criteriaSet: criteriaSetSummary,
  met: z.number().int().nullable().meta({ description: 'null: no report, or one without a count.' }),
  size: z.number().int().nullable(),
  criteria: z.array(criterionState).meta({ description: 'In the order of the set.' }),
  dataAsOf: z.string().nullable().meta({ description: 'null: nothing was reported by this set.' }),
  origin: figureOrigin.nullable(),
  sourceKey: z.string().nullable(),
});
export type SetState = z.infer<typeof setState>;

export const unitStatesAnswer = z
  .object({
    unit: unitSummary,
    asOf: z.string(),
    period: z.string().nullable(),
    basis,
    layer,
    region: z.string().nullable().meta({
      description: 'Region that thresholds hold the unit to; null where no source gives it.',
    }),
    items: z.array(setState).meta({
      description: 'Sets in force for the unit, lowest level first, then those reported of its villages.',
    }),
    sources: z.array(sourceSummary),
  })
  .meta({ id: 'UnitStatesFigure' });
export type UnitStatesAnswer = z.infer<typeof unitStatesAnswer>;

export const getUnitStates = defineEndpoint({
  name: 'getUnitStates',
  method: 'GET',
  path: '/figures/unit-states',
  tag: 'figures',
  summary: 'Where one commune or village stands on every set',
  description:
    'The state at the date on each set in force for the unit, criterion by criterion, and since when each verdict has stood. A unit that is not scored itself has no items. A set that was replaced is told while it is still reported.',
  access: 'public',
  params: z.object({}),
  query: atDateQuery({
    unit: unitReference,
    basis: basis.default('self_assessed'),
    layer: layer.default('all'),
  }),
  response: unitStatesAnswer,
  problems: ['unknown_unit', 'unit_not_valid_then'],
  example: { params: {}, query: { unit: '06544@2024-07-12', asOf: '2024-07-12' } },
});
