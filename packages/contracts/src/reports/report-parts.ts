import { thresholdAxes, thresholdGaps } from '@tiendo/domain/criteria/applicable-threshold.ts';
import { snapshotOrigins, snapshotStates } from '@tiendo/domain/progress/snapshot.ts';
import { findingCodes } from '@tiendo/domain/reporting/report-findings.ts';
import { z } from 'zod';
import { indicator, threshold } from '../criteria-set.ts';
import { criterionReference, quantity } from '../references.ts';
import { roundSummary } from '../rounds.ts';
import { basis, calendarDate, knownVerdict, rowId } from '../values.ts';

const count = z.number().int();
const instant = z.string().meta({ example: '2020-04-03T02:15:00.000Z' });

export const reportState = z.enum(snapshotStates);
export const reportParams = z.object({ id: rowId });

/** Somebody who did something to a report. */
export const person = z.object({ id: z.string(), name: z.string() });
export type Person = z.infer<typeof person>;

/** What somebody did, and when. */
export const deed = z.object({ by: person, at: instant });

/** The round of a report. */
export const roundOfReport = roundSummary
  .pick({ id: true, setCode: true, period: true, asOf: true, basis: true, dueOn: true, lockedFrom: true })
  .meta({ id: 'RoundOfReport' });
export type RoundOfReport = z.infer<typeof roundOfReport>;

export const verdictsInOrder = z.array(knownVerdict).meta({ description: 'In the order of criteria.' });

/** The accepted state that a report goes on from. */
export const previousState = z.object({
  asOf: z.string(),
  basis,
  origin: z.enum(snapshotOrigins),
  metCount: count.nullable(),
  size: count,
  verdicts: verdictsInOrder,
});
export type PreviousState = z.infer<typeof previousState>;

export const declaredCount = count.min(0).max(1000).nullable().meta({
  description: 'The count that the unit itself states; null where it states none.',
});

/** The value that a unit reports for an indicator: a number, words, or met or not. */
export const reportedValue = z.object({
  quantity: quantity.nullable(),
  text: z.string().nullable(),
  isMet: z.boolean().nullable(),
});
export type ReportedValue = z.infer<typeof reportedValue>;

export const suggestion = z.enum(['met', 'not_met']).nullable().meta({
  description: 'The verdict that the values speak for; null where they speak for none.',
});

export const reportFinding = z.object({
  code: z.enum(findingCodes),
  blocks: z.boolean().meta({ description: 'Whether the report cannot be handed in like this.' }),
  criterion: count.nullable().meta({ description: 'Its position; null where it is of the whole report.' }),
  count: count.nullable(),
  least: count.nullable(),
  most: count.nullable(),
});

/** A criterion of the set that is reported on, with everything it asks for. */
export const sheetCriterion = z.object({
  ...criterionReference.shape,
  responsibleBody: z.string().nullable(),
  indicators: z.array(z.object({ id: count, ...indicator.shape })),
});
export type SheetCriterion = z.infer<typeof sheetCriterion>;

export const thresholdAxis = z.enum(thresholdAxes).nullable();

/** An indicator of a report with the threshold that holds the unit. */
export const reportIndicator = z.object({
  id: count,
  ...indicator.omit({ thresholds: true }).shape,
  threshold: threshold.nullable(),
  thresholdGap: z.enum(thresholdGaps).nullable(),
  value: reportedValue.nullable().meta({ description: 'null: none is reported.' }),
  suggestion,
});
export type ReportIndicator = z.infer<typeof reportIndicator>;

export const reportCell = z.object({
  criterion: criterionReference,
  responsibleBody: z.string().nullable(),
  verdict: knownVerdict,
  previousVerdict: knownVerdict.nullable().meta({ description: 'null: nothing was accepted before.' }),
  note: z.string().nullable(),
  returnReason: z.string().nullable().meta({ description: 'Why the verifier returned it.' }),
  returned: z
    .object({ verdict: knownVerdict, note: z.string().nullable() })
    .nullable()
    .meta({ description: 'What it said when the verifier returned it; null: not returned.' }),
  isOpen: z.boolean().meta({ description: 'Whether the caller may change it now.' }),
  suggestion,
  indicators: z.array(reportIndicator),
});
export type ReportCell = z.infer<typeof reportCell>;

/** One revision of a report, of which the last stands. */
export const reportRevision = z.object({
  id: count,
  revision: count,
  state: reportState,
  metCount: count.nullable(),
  receivedOn: calendarDate.nullable(),
  author: person.nullable(),
  submitted: deed.nullable(),
  decided: deed.nullable(),
  revisionReason: z.string().nullable(),
  withdrawalReason: z.string().nullable(),
});
export type ReportRevision = z.infer<typeof reportRevision>;
