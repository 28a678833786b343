import { thresholdGaps } from '@tiendo/domain/criteria/applicable-threshold.ts';
import { dossierActions, dossierStates } from '@tiendo/domain/dossiers/dossier-state.ts';
import { conditionKeys, dossierParts, shareKeys, stepKeys } from '@tiendo/domain/dossiers/procedure.ts';
import { reviewStages, reviewVerdicts } from '@tiendo/domain/dossiers/review.ts';
import { z } from 'zod';
import { indicator, threshold } from '../criteria-set.ts';
import { criterionReference, levelSummary, unitSummary } from '../references.ts';
import { deed, person, reportedValue } from '../reports/report-parts.ts';
import { calendarDate, knownVerdict, rowId, writtenText } from '../values.ts';

const count = z.number().int();

export const dossierParams = z.object({ id: rowId });
export const dossierState = z.enum(dossierStates);
export const dossierAction = z.enum(dossierActions);
export const stepKey = z.enum(stepKeys);
export const shareKey = z.enum(shareKeys);
export const conditionKey = z.enum(conditionKeys);
export const reviewStage = z.enum(reviewStages);
export const reviewVerdict = z.enum(reviewVerdicts);
export const dossierPart = z.enum(dossierParts);

/** Words that a deed takes; see the rules of the procedure. */
export const dossierReason = writtenText(4000);

/** The number that an office gave a paper. */
export const paperNumber = writtenText(120).meta({ example: '412/STNMT-MT' });

/** The day that the paper of a deed bears; today where it is left out. */
export const deedDay = calendarDate.optional().meta({
  description: 'The day of the deed: not in the future, not before the deed before. Today where left out.',
});

/** A number that holds for a dossier: of its procedure, or set by its province. */
export const heldRule = z
  .object({
    value: z.number(),
    setBy: z.enum(['procedure', 'province']),
    confidence: z.enum(['found', 'unverified']).meta({
      description: 'unverified: held to be so, and not confirmed by a source; refuses nothing.',
    }),
  })
  .nullable()
  .meta({
    description: 'null: no source gives it and nobody has set it; nothing is late or refused for it.',
  });

/** A step of the procedure, as far as the dossier has come. */
export const dossierStep = z.object({
  key: stepKey,
  by: dossierPart,
  standing: z.enum(['done', 'current', 'ahead', 'skipped']),
  begunOn: z.string().nullable(),
  doneOn: z.string().nullable(),
  days: heldRule,
});
export type DossierStep = z.infer<typeof dossierStep>;

/** When the step that a dossier is in ends: as the office set it, and as the rule has it. */
export const dossierDeadlines = z.object({
  dueOn: z.string().nullable().meta({ description: 'Set by the office that holds it; null: not set.' }),
  daysLeft: count.nullable(),
  ruleDueOn: z.string().nullable().meta({ description: 'By the rule; null: no rule is known.' }),
  ruleDaysLeft: count.nullable(),
});

/** A dossier as lists show it. */
export const dossierSummary = z
  .object({
    id: count,
    unit: unitSummary,
    level: levelSummary,
    setCode: z.string(),
    year: count,
    procedureCode: z.string(),
    state: dossierState,
    step: stepKey.nullable().meta({ description: 'The step that it is in; null once it has ended.' }),
    stateSince: z.string(),
    submissionCount: count,
    holder: person.nullable(),
    deadlines: dossierDeadlines,
    size: count.meta({ description: 'Criteria of the set.' }),
    reviewed: count.meta({ description: 'Criteria with a verdict of the stage that it is in.' }),
    outstanding: count.meta({ description: 'Of them those for which more is wanted.' }),
    simulated: z.boolean(),
  })
  .meta({ id: 'DossierSummary' });
export type DossierSummary = z.infer<typeof dossierSummary>;

/** One version of a file that stands in a dossier. */
export const dossierFile = z.object({
  id: count,
  number: count.meta({ description: 'Version of its document, from 1.' }),
  name: z.string(),
  size: count.meta({ description: 'Bytes.' }),
  type: z.string().meta({ description: 'Media type, told by the content.' }),
  hash: z.string().meta({ description: 'SHA-256 of the content, in hex.' }),
  added: deed,
});
export type DossierFile = z.infer<typeof dossierFile>;

/** A document of a dossier with its versions, the newest first. */
export const dossierDocument = z.object({
  id: count,
  paperCode: z.string().nullable(),
  criterion: count.nullable().meta({ description: 'Position of the criterion that it is evidence of.' }),
  title: z.string(),
  isOpen: z.boolean().meta({ description: 'Whether the caller may add a version or take it out now.' }),
  files: z.array(dossierFile),
});
export type DossierDocument = z.infer<typeof dossierDocument>;

/** An indicator of a claim, with the threshold that holds the unit. */
export const claimedIndicator = z.object({
  id: count,
  ...indicator.omit({ thresholds: true }).shape,
  threshold: threshold.nullable(),
  thresholdGap: z.enum(thresholdGaps).nullable(),
  value: reportedValue.nullable(),
  suggestion: z.enum(['met', 'not_met']).nullable(),
});
export type ClaimedIndicator = z.infer<typeof claimedIndicator>;

/** What the commune claims of one criterion. */
export const dossierClaim = z.object({
  criterion: criterionReference,
  responsibleBody: z.string().nullable(),
  verdict: knownVerdict,
  note: z.string().nullable(),
  isOpen: z.boolean().meta({ description: 'Whether the caller may change it now.' }),
  returnReason: z.string().nullable().meta({ description: 'Why it was returned last; null: it was not.' }),
  indicators: z.array(claimedIndicator),
});
export type DossierClaim = z.infer<typeof dossierClaim>;

const obstacle = z.object({
  code: z.string().meta({ example: 'claim_unknown' }),
  place: count
    .nullable()
    .meta({ description: 'Position of the criterion or content, from 1; null: the whole.' }),
});

/** A line of the checklist of the step that is to be handed on. */
export const checklistLine = z.object({
  code: z.string().meta({ description: 'Code of the paper in the procedure, or of the condition.' }),
  kind: z.enum(['document', 'condition']),
  nameVi: z.string(),
  nameEn: z.string(),
  origin: z.enum(['file', 'criterion_table', 'survey', 'commune_meeting', 'district_meeting', 'declared']),
  isRequired: z.boolean(),
  isPresent: z.boolean(),
  obstacles: z.array(obstacle).meta({ description: 'What stands against handing the dossier on.' }),
  notes: z.array(obstacle).meta({ description: 'Below a share that no source confirms: told only.' }),
});
export type ChecklistEntry = z.infer<typeof checklistLine>;

/** The meeting that agreed to propose recognition, in people. */
export const dossierMeeting = z.object({
  kind: z.enum(['commune', 'district']),
  heldOn: z.string(),
  present: count,
  agreed: count,
});
export type DossierMeeting = z.infer<typeof dossierMeeting>;

/** A survey of satisfaction as a dossier shows it, in households. */
export const surveyOfDossier = z.object({
  id: count,
  round: count,
  conductedBy: z.string(),
  endedOn: z.string(),
  households: count.nullable(),
  asked: count,
  answered: count,
  satisfied: count,
  contents: z.array(z.object({ name: z.string(), asked: count, satisfied: count })),
});
export type SurveyOfDossier = z.infer<typeof surveyOfDossier>;

/** More was asked for: of what, and why. */
export const dossierReturn = z.object({
  stage: reviewStage,
  submission: count,
  returnedOn: z.string(),
  by: deed,
  items: z.array(
    z.object({ criterion: count.nullable(), paperCode: z.string().nullable(), reason: z.string() }),
  ),
});
export type DossierReturn = z.infer<typeof dossierReturn>;

/** One step that was taken. */
export const dossierDeed = z.object({
  action: z.string(),
  from: dossierState.nullable(),
  to: dossierState,
  on: z.string(),
  reason: z.string().nullable(),
  paperNumber: z.string().nullable(),
  by: deed,
});
export type DossierDeed = z.infer<typeof dossierDeed>;
