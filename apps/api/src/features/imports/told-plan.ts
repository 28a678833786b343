import type { ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import {
  columnLetters,
  fileRefusalCodes,
  type ImportProblem,
  isNote,
} from '@tiendo/domain/imports/import-problem.ts';
import type { RecognisedImport } from '@tiendo/domain/imports/recognise-sheet.ts';
import type { ReportPlan } from './plan-reports.ts';

const refusals: ReadonlySet<string> = new Set(fileRefusalCodes);

/** Whether the file as a whole was refused. */
export const isRefused = ({ problems }: Pick<ReportPlan, 'problems'>): boolean =>
  problems.some(({ code }) => refusals.has(code));

const mostExamples = 5;

function ambiguousIn(problems: readonly ImportProblem[]): ImportPlanAnswer['ambiguous'] {
  return problems
    .filter(({ code }) => code === 'figure_ambiguous')
    .slice(0, mostExamples)
    .map(({ sheet, row, heading, found, correction }) => {
      const [withDot = Number.NaN, withComma = Number.NaN] = (correction ?? '').split('|').map(Number);
      return { sheet, row, heading, found: found ?? '', withDot, withComma };
    });
}

/** A plan as it is told: its counts, what its columns hold, and what it asks. */
export function toldPlan(plan: ReportPlan, { columns }: RecognisedImport, differs: number): ImportPlanAnswer {
  const notes = plan.problems.filter(isNote).length;
  return {
    creates: plan.creates.length,
    changes: plan.changes.length,
    unchanged: plan.unchanged.length,
    rowsRead: plan.rowsRead,
    rowsRefused: plan.rowsRefused,
    problems: plan.problems.length - notes,
    notes,
    differs,
    canApplyAll: plan.canApplyAll,
    canApplyValid: plan.canApplyValid,
    columns: columns.map(({ sheet, column, heading, field, from }) => ({
      sheet,
      column,
      letters: columnLetters(column),
      heading,
      field,
      from,
    })),
    ambiguous: ambiguousIn(plan.problems),
  };
}
