import { z } from 'zod';
import { personText } from '../accounts/account-values.ts';
import { levelSummary, unitSummary } from '../references.ts';
import { deed } from '../reports/report-parts.ts';
import { calendarDate } from '../values.ts';
import { heldRule, surveyOfDossier } from './dossier-parts.ts';
import { noneTwice } from './none-twice.ts';

const count = z.number().int();
/** Households: no unit has more. */
const households = count.min(0).max(10_000_000);

export const levelCode = z
  .string()
  .regex(/^[A-Z0-9_]{2,64}$/)
  .meta({ description: 'Code of a level.', example: 'XA_NTM' });

export const surveyYear = count
  .min(2010)
  .max(2100)
  .meta({ description: 'The year of achievement that it is for.' });

/** The body that asks households, where nobody says another: Thông tư and guides give it to the Fatherland Front. */
export const defaultSurveyBody = 'Ủy ban MTTQ Việt Nam xã';

const standing = z.enum(['reached', 'below', 'below_unverified', 'unknown']).meta({
  description:
    'unknown: no rule is known, or the share is not; below_unverified: below a number that no source confirms.',
});

/** A share as its parts. */
const parts = z.object({ numerator: count, denominator: count });

export const judgedShare = z
  .object({
    share: parts.nullable().meta({ description: 'null: a part of it is not known.' }),
    rule: heldRule,
    standing,
  })
  .meta({ id: 'JudgedShare' });
export type JudgedShareAnswer = z.infer<typeof judgedShare>;

export const survey = z
  .object({
    ...surveyOfDossier.shape,
    version: count,
    unit: unitSummary,
    level: levelSummary,
    year: count,
    procedure: z
      .object({ code: z.string(), nameVi: z.string(), nameEn: z.string() })
      .nullable()
      .meta({ description: 'That of the last day of answers; null: none is known for that day.' }),
    answeredShare: parts.meta({ description: 'Valid forms that came back, of those handed out.' }),
    householdsAsked: judgedShare.meta({ description: 'Forms handed out, of the households of the unit.' }),
    householdsSatisfied: judgedShare.meta({ description: 'Satisfied, of the valid forms.' }),
    contentSatisfied: z.array(judgedShare).meta({ description: 'In the order of the contents.' }),
    isHandedIn: z
      .boolean()
      .meta({ description: 'A dossier was handed in with it: it does not change any more.' }),
    recorded: deed.meta({ description: 'Who recorded it as it stands, and when.' }),
    simulated: z.boolean(),
  })
  .meta({ id: 'Survey' });
export type Survey = z.infer<typeof survey>;

/** What is recorded of a round, in households. */
export const savedSurvey = z.strictObject({
  conductedBy: personText(200).default(defaultSurveyBody).meta({ description: 'The body that asked.' }),
  endedOn: calendarDate.meta({
    description: 'Last day on which answers came in, YYYY-MM-DD; not in the future.',
  }),
  households: households.min(1).nullable().meta({ description: 'Of the unit; null: not known.' }),
  asked: households.min(1).meta({ description: 'Forms handed out.' }),
  answered: households.meta({ description: 'Valid forms that came back.' }),
  satisfied: households,
  contents: noneTwice(
    z.strictObject({ name: personText(200), asked: households, satisfied: households }),
    ({ name }) => name,
    50,
  ).meta({ description: 'In the order in which they are told.' }),
});
export type SavedSurvey = z.infer<typeof savedSurvey>;
