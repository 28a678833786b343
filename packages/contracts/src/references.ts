import { asOfBases, asOfPrecisions } from '@tiendo/domain/time/as-of.ts';
import { quantityQualifiers } from '@tiendo/domain/values/quantity.ts';
import { z } from 'zod';
import { figureOrigin, unitKind } from './values.ts';

/** A unit as figures name it. `ref` opens it again: `code@date`, or the id where it has no code. */
export const unitSummary = z
  .object({
    id: z.string(),
    ref: z.string(),
    code: z.string().nullable(),
    name: z.string(),
    kind: unitKind,
    path: z.array(z.string()).meta({ description: 'Names of the units above it, nearest first.' }),
    validFrom: z.string().nullable().meta({ description: 'First day; null where the start is not known.' }),
    validTo: z.string().nullable().meta({ description: 'First day on which it no longer exists.' }),
  })
  .meta({ id: 'UnitSummary' });
export type UnitSummary = z.infer<typeof unitSummary>;

export const levelSummary = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
});

export const criteriaSetSummary = z
  .object({
    code: z.string(),
    nameVi: z.string(),
    nameEn: z.string(),
    level: levelSummary,
    unitKinds: z.array(unitKind).meta({ description: 'Kinds of unit that the level counts.' }),
    size: z.number().int().nullable().meta({
      description: 'Criteria in the set: the denominator of a count.',
    }),
    decisionNumber: z.string().nullable(),
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
  })
  .meta({ id: 'CriteriaSetSummary' });
export type CriteriaSetSummary = z.infer<typeof criteriaSetSummary>;

export const criterionReference = z
  .object({
    id: z.number().int(),
    position: z.number().int(),
    number: z.number().int().nullable().meta({ description: 'null where no source gives the number.' }),
    name: z.string().nullable().meta({
      description: 'The official Vietnamese name; null where no source gives it.',
    }),
    nameEn: z.string().nullable().meta({
      description: 'A translation by this project; null where there is none.',
    }),
    shortName: z.string().nullable(),
    shortNameEn: z.string().nullable(),
    groupName: z.string().nullable(),
    groupNameEn: z.string().nullable(),
  })
  .meta({ id: 'CriterionReference' });
export type CriterionReference = z.infer<typeof criterionReference>;

export const asOf = z
  .object({
    from: z.string().nullable(),
    to: z.string().nullable(),
    precision: z.enum(asOfPrecisions),
    basis: z.enum(asOfBases),
  })
  .meta({ id: 'AsOf' });

export const quantity = z
  .object({
    min: z.number().nullable(),
    max: z.number().nullable(),
    decimals: z.number().int().nullable().meta({ description: 'Decimals as printed.' }),
    qualifier: z.enum(quantityQualifiers),
  })
  .meta({ id: 'Quantity' });

/** What a published figure or a target measures; names of its unit are null where it has none. */
export const measureSummary = z.object({
  code: z.string(),
  nameVi: z.string(),
  nameEn: z.string(),
  unitOfMeasureVi: z.string().nullable(),
  unitOfMeasureEn: z.string().nullable(),
});

/** Where a figure was read. */
export const sourceSummary = z
  .object({
    key: z.string(),
    kind: z.enum(['report', 'decision', 'unit_list', 'citation', 'simulation']),
    title: z.string(),
    publisher: z.string().nullable(),
    number: z.string().nullable(),
    eventDate: z.string().nullable(),
    publicationDate: z.string().nullable(),
    caution: z.string().nullable(),
    cautionEn: z.string().nullable(),
  })
  .meta({ id: 'SourceSummary' });
export type SourceSummary = z.infer<typeof sourceSummary>;

/** A recognition as figures show it. */
export const recognitionSummary = z.object({
  level: levelSummary,
  achievedYear: z.number().int().nullable(),
  decisionNumber: z.string().nullable(),
  decisionDate: z.string().nullable(),
  origin: figureOrigin,
});

/** A unit named to reach a level, as figures show it. */
export const pilotMark = z
  .object({
    year: z.string(),
    setCode: z.string().nullable().meta({
      description: 'The set named with the target; null where the source names none.',
    }),
    origin: figureOrigin,
  })
  .nullable()
  .meta({ description: 'Named to reach the level of the set in the year of the date.' });
