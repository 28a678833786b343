import { z } from 'zod';
import { criteriaSetSummary, criterionReference } from './references.ts';

/** How one criterion reads in another set. */
export const criterionReading = z.object({
  criterionId: z.number().int(),
  counterparts: z.array(criterionReference).nullable().meta({
    description:
      'What it reads as. Empty: it has no counterpart there. null: no source tells, so it is not known.',
  }),
  notes: z.array(z.string()).meta({ description: 'What tells it, in words of the source.' }),
});
export type CriterionReading = z.infer<typeof criterionReading>;

/** How the criteria of a set and of another of its level read as each other. */
export const setReading = z
  .object({
    set: criteriaSetSummary,
    direction: z.enum(['to', 'from']).meta({
      description: 'to: criteria of this set read as criteria of the other; from: the other way round.',
    }),
    via: z.array(criteriaSetSummary).meta({
      description: 'The sets between, where it is read over several mappings.',
    }),
    known: z.boolean().meta({ description: 'false: no source tells how any criterion reads.' }),
    criteria: z.array(criterionReading).meta({ description: 'Every criterion of this set, in order.' }),
  })
  .meta({ id: 'SetReading' });
export type SetReading = z.infer<typeof setReading>;
