import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { z } from 'zod';
import { defineCommand, defineEndpoint } from '../endpoint.ts';
import { unitSummary } from '../references.ts';
import { deed } from '../reports/report-parts.ts';
import { unitReference } from '../values.ts';
import { dossierPart, heldRule, shareKey, stepKey } from './dossier-parts.ts';
import { noneTwice } from './none-twice.ts';

const procedureCode = z
  .enum(procedures.map(({ code }) => code))
  .meta({ description: 'Code of a procedure.', example: 'KHONG_CAP_HUYEN_2025' });

export const procedureRules = z
  .object({
    unit: unitSummary,
    procedureCode: z.string(),
    setFor: unitSummary.nullable().meta({
      description: 'The nearest unit that has set numbers of its own; null: none has.',
    }),
    set: deed.nullable().meta({ description: 'Who set them last, and when.' }),
    steps: z.array(z.object({ key: stepKey, by: dossierPart, days: heldRule })),
    shares: z.array(z.object({ key: shareKey, percent: heldRule })),
  })
  .meta({ id: 'ProcedureRules' });
export type ProcedureRules = z.infer<typeof procedureRules>;

const query = z.strictObject({ unit: unitReference, procedure: procedureCode });
const example = {
  params: {},
  query: { unit: '20@2026-10-01', procedure: 'KHONG_CAP_HUYEN_2025' },
};

export const getProcedureRules = defineEndpoint({
  name: 'getProcedureRules',
  method: 'GET',
  path: '/procedure-rules',
  tag: 'procedures',
  summary: 'The numbers that hold for a procedure in a unit',
  description: 'Those that its province has set take the place of those of the procedure.',
  access: 'dossier.read',
  params: z.object({}),
  query,
  response: procedureRules,
  problems: ['unknown_unit'],
  example,
});

/** Numbers of a province: days of steps, and shares in percent. */
export const provinceNumbers = z.strictObject({
  days: noneTwice(
    z.strictObject({
      step: stepKey,
      days: z.number().int().min(1).max(730).meta({ description: 'Calendar days.' }),
    }),
    ({ step }) => step,
    20,
  ),
  shares: noneTwice(
    z.strictObject({
      key: shareKey,
      percent: z.number().min(0).max(100).multipleOf(0.01).meta({ description: 'At most two decimals.' }),
    }),
    ({ key }) => key,
    20,
  ),
});
export type ProvinceNumbers = z.infer<typeof provinceNumbers>;

export const setProcedureRules = defineCommand({
  name: 'setProcedureRules',
  method: 'PUT',
  path: '/procedure-rules',
  tag: 'procedures',
  summary: 'Sets the numbers that a province holds a procedure to',
  description:
    'Takes the place of all that the province has set of the procedure before; what is left out is that of the procedure again.',
  access: 'procedure.manage',
  params: z.object({}),
  query,
  body: provinceNumbers,
  precondition: 'none',
  status: 200,
  response: procedureRules,
  problems: ['unknown_unit', 'unit_not_province'],
  example: {
    ...example,
    body: { days: [{ step: 'appraisal', days: 20 }], shares: [{ key: 'households_satisfied', percent: 90 }] },
  },
});
