import { decimalMarks } from '@tiendo/domain/imports/figure-text.ts';
import { importProblemCodes } from '@tiendo/domain/imports/import-problem.ts';
import { namedFields } from '@tiendo/domain/imports/named-field.ts';
import { langs } from '@tiendo/domain/wording/lang.ts';
import { z } from 'zod';
import { quantity, unitSummary } from '../references.ts';
import { roundOfReport } from '../reports/report-parts.ts';
import { knownVerdict, rowId, unitReference } from '../values.ts';

const count = z.number().int();

/** For so many days after it was handed in, an import that is not applied can still be. */
export const plannedImportDays = 14;

export const importStates = [
  'uploaded',
  'planned',
  'applying',
  'applied',
  'refused',
  'cancelled',
  'failed',
] as const;
export const importState = z.enum(importStates).meta({
  description:
    'uploaded: being read; planned: can be looked at and applied; refused: the file cannot be read, see its problems; failed: ended with nothing written.',
});
export type ImportStateCode = z.infer<typeof importState>;

export const importModes = ['all_or_nothing', 'valid_rows'] as const;
export const importMode = z.enum(importModes);
export type ImportModeCode = z.infer<typeof importMode>;

export const decimalMark = z.enum(decimalMarks);

/** What a column holds. */
export const importField = z
  .union([z.enum(namedFields), z.templateLiteral([z.enum(['criterion', 'indicator']), ':', z.int()])])
  .meta({ description: 'A named field, or criterion:<id> or indicator:<id> of the set.' });

export const importColumn = z.object({
  sheet: z.string().nullable(),
  column: count.meta({ description: 'From 1.' }),
  letters: z.string().meta({ example: 'C' }),
  heading: z.string(),
  field: importField.nullable().meta({ description: 'null: the column is not used.' }),
  from: z.enum(['remembered', 'heading']).nullable(),
});

/** A figure of the file with both ways to read it. */
export const ambiguousFigure = z.object({
  sheet: z.string().nullable(),
  row: count.nullable(),
  heading: z.string().nullable(),
  found: z.string(),
  withDot: z.number().meta({ description: 'What it is where the dot stands before decimals.' }),
  withComma: z.number(),
});

/** What a plan comes to. */
export const importPlan = z
  .object({
    creates: count.meta({ description: 'Reports that are begun.' }),
    changes: count,
    unchanged: count,
    rowsRead: count,
    rowsRefused: count,
    problems: count,
    notes: count,
    differs: count.meta({
      description: 'Units of which the plan says something else than the one that was to be applied.',
    }),
    canApplyAll: z.boolean(),
    canApplyValid: z.boolean(),
    columns: z.array(importColumn),
    ambiguous: z.array(ambiguousFigure).meta({
      description: 'Figures that ask for the decimal mark of the file: at most five of them.',
    }),
  })
  .meta({ id: 'ImportPlan' });
export type ImportPlanAnswer = z.infer<typeof importPlan>;

/** Which file of whom it is, and how it stands. */
const importStanding = z.object({
  id: count,
  round: roundOfReport,
  unit: unitSummary,
  fileName: z.string(),
  size: count.meta({ description: 'Bytes.' }),
  hash: z.string().meta({ description: 'SHA-256 of the file, in hex.' }),
  state: importState,
  version: count.meta({ description: 'How many plans were made of it.' }),
  mode: importMode.nullable(),
  error: z
    .string()
    .nullable()
    .meta({
      description: `plan_changed: it was planned again; others: why it came to nothing, among them expired: nobody applied it for ${plannedImportDays} days.`,
    }),
  uploadedAt: z.string(),
  endedAt: z.string().nullable(),
  expiresAt: z.string().nullable().meta({
    description: 'When a plan that nobody applied comes to nothing; null where there is none to be applied.',
  }),
});

export const importAnswer = z
  .object({
    ...importStanding.shape,
    decimalMark: decimalMark.nullable(),
    progress: z
      .object({ rowsRead: count, share: z.number().meta({ description: 'Of the file, from 0 to 1.' }) })
      .nullable()
      .meta({ description: 'While it is read; null where nothing is known of it.' }),
    plan: importPlan.nullable(),
  })
  .meta({ id: 'Import' });
export type ImportAnswer = z.infer<typeof importAnswer>;

/** An import in a list: its plan by counts alone. */
export const importSummary = z
  .object({
    ...importStanding.shape,
    counts: importPlan
      .pick({
        creates: true,
        changes: true,
        unchanged: true,
        rowsRead: true,
        rowsRefused: true,
        problems: true,
      })
      .nullable()
      .meta({ description: 'What its plan comes to; null where there is none.' }),
  })
  .meta({ id: 'ImportSummary' });
export type ImportSummary = z.infer<typeof importSummary>;

export const findingKind = z.enum(['problem', 'note']);

export const importFinding = z
  .object({
    kind: findingKind,
    code: z.enum(importProblemCodes),
    sheet: z.string().nullable(),
    row: count.nullable(),
    column: z.string().nullable().meta({ description: 'As spreadsheets letter it.', example: 'C' }),
    heading: z.string().nullable(),
    found: z.string().nullable(),
    correction: z.string().nullable(),
    place: z.string(),
    message: z.string().meta({ description: 'What is wrong and what to do, in the language asked for.' }),
  })
  .meta({ id: 'ImportFinding' });
export type ImportFindingAnswer = z.infer<typeof importFinding>;

export const importChange = z
  .object({
    unit: unitSummary,
    isNew: z.boolean().meta({ description: 'Whether its report is begun by the import.' }),
    differs: z.boolean().meta({ description: 'Whether it is another than in the plan before.' }),
    sheet: z.string().nullable(),
    rows: z.array(count),
    criteria: z.array(
      z.object({
        criterion: count.meta({ description: 'Position in the set.' }),
        before: knownVerdict,
        after: knownVerdict,
      }),
    ),
    notes: z.array(
      z.object({ criterion: count, before: z.string().nullable(), after: z.string().nullable() }),
    ),
    values: z.array(
      z.object({
        indicator: count.meta({ description: 'Id of the indicator.' }),
        before: quantity.nullable(),
        after: quantity.nullable(),
      }),
    ),
    note: z
      .object({ before: z.string().nullable(), after: z.string().nullable() })
      .meta({ description: 'On the whole report.' }),
    metCount: z.object({ before: count.nullable(), after: count.nullable() }),
  })
  .meta({ id: 'ImportChange' });
export type ImportChangeAnswer = z.infer<typeof importChange>;

export const importParams = z.object({ id: rowId });
export const importPlace = { round: rowId, unit: unitReference };
export const importLang = z.enum(langs).default('vi');
