import type { ChangedCell, ReportChange } from '@tiendo/contracts/reports/report.ts';
import { isCriterionOpen } from '@tiendo/domain/reporting/report-state.ts';
import { type Permission, reachesBody } from '@tiendo/policy/permission.ts';
import { parameterError } from '../../shared/app-error.ts';
import {
  type Criterion,
  requireCriterion,
  requireDistinct,
} from '../../shared/set-content/require-criterion.ts';
import type { ValueRecord } from '../../shared/set-content/told-indicator.ts';
import type { ReportContext } from './report-context.ts';
import type { ReportWriting } from './report-store.ts';

/** Refuses a criterion that the caller does not answer for, or that is not open. */
export function requireOpen(
  criterion: Criterion,
  { report, bodyOf }: ReportContext,
  permission: Permission,
): void {
  const path = `criterion.${criterion.position}`;
  const body = bodyOf(criterion.id);
  if (!reachesBody(permission, body))
    throw parameterError('criterion_of_other_body', path, body === null ? {} : { expected: body });
  const remark = report.remarks.find(({ criterionId }) => criterionId === criterion.id);
  if (!isCriterionOpen(report.state, (remark?.returnReason ?? null) !== null))
    throw parameterError('criterion_frozen', path);
}

/** The declared count is of the whole report: who answers for one body's criteria does not state it. */
function requireCount(count: number, { report }: ReportContext, permission: Permission): void {
  if (!reachesBody(permission, null)) throw parameterError('criterion_of_other_body', 'declaredCount');
  if (count > report.size)
    throw parameterError('invalid_value', 'declaredCount', {
      given: String(count),
      expected: `0–${report.size}`,
    });
}

function valuesOf({ values }: ReportChange, { content }: ReportContext) {
  requireDistinct(
    values.map(({ indicator }) => indicator),
    'values',
  );
  return values.map(({ indicator, quantity, text, isMet }, place) => {
    const criterion = content.criteria.find(({ indicators }) =>
      indicators.some(({ id }) => id === indicator),
    );
    if (criterion === undefined)
      throw parameterError('invalid_value', `values.${place}.indicator`, { given: String(indicator) });
    const { min = null, max = null, decimals = null, qualifier = null } = quantity ?? {};
    const value: ValueRecord = { indicatorId: indicator, min, max, decimals, qualifier, text, isMet };
    return { criterion, value };
  });
}

function cellsOf({ cells }: ReportChange, { content }: ReportContext) {
  requireDistinct(
    cells.map(({ criterion }) => criterion),
    'cells',
  );
  return cells.map((cell: ChangedCell, place) => ({
    cell,
    criterion: requireCriterion(content, cell.criterion, `cells.${place}.criterion`),
  }));
}

/** What a change writes. Throws what of it the caller may not change, or what the set does not have. */
export function writingOf(
  change: ReportChange,
  context: ReportContext,
  permission: Permission,
): ReportWriting {
  const cells = cellsOf(change, context);
  const values = valuesOf(change, context);
  for (const { criterion } of [...cells, ...values]) requireOpen(criterion, context, permission);
  const { declaredCount } = change;
  if (declaredCount !== undefined) requireCount(declaredCount ?? 0, context, permission);
  return {
    verdicts: cells.flatMap(({ criterion, cell: { verdict } }) =>
      verdict === undefined ? [] : [{ criterionId: criterion.id, verdict }],
    ),
    notes: cells.flatMap(({ criterion, cell: { note } }) =>
      note === undefined ? [] : [{ criterionId: criterion.id, note }],
    ),
    values: values.map(({ value }) => value),
    declaredCount: declaredCount === undefined ? context.report.declaredCount : declaredCount,
  };
}
