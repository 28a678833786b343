import type { ProcedureRules, ProvinceNumbers } from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { ShareKey, StepKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { HeldRule } from '@tiendo/domain/dossiers/rule-number.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { indicatorNumber } from '@tiendo/domain/wording/thresholds.ts';
import type { TFunction } from 'i18next';
import { typedCount, typedPercent } from '../../shared/form/typed-figure.ts';
import type { FieldErrors } from '../../shared/form/use-command-form.ts';

/** A number that a province may set, as it holds now. */
export type RuleRow =
  | { readonly of: 'days'; readonly key: StepKey; readonly rule: HeldRule }
  | { readonly of: 'percent'; readonly key: ShareKey; readonly rule: HeldRule };

/** Most days that a step can be given. */
const mostDays = 730;

/** Every number of a procedure: days of its steps, then its shares. */
export const ruleRows = ({ steps, shares }: ProcedureRules): RuleRow[] => [
  ...steps.map(({ key, days }) => ({ of: 'days' as const, key, rule: days })),
  ...shares.map(({ key, percent }) => ({ of: 'percent' as const, key, rule: percent })),
];

export const ruleName = (row: RuleRow, t: TFunction): string =>
  row.of === 'days' ? t(`procedures.step.${row.key}`) : t(`procedures.share.${row.key}`);

/** What is typed of each number, by its key: that which the province has set, else nothing. */
export const typedRules = (rows: readonly RuleRow[], lang: Lang): Record<string, string> =>
  Object.fromEntries(
    rows.map(({ key, rule }) => [key, rule?.setBy === 'province' ? indicatorNumber(rule.value, lang) : '']),
  );

function typedNumber({ of }: RuleRow, text: string): number | null {
  if (of === 'percent') return typedPercent(text);
  const days = typedCount(text);
  return days !== null && days >= 1 && days <= mostDays ? days : null;
}

/** The numbers that are typed; a field that is empty leaves it to the procedure. */
const written = (rows: readonly RuleRow[], values: Record<string, string>) =>
  rows.filter(({ key }) => (values[key] ?? '').trim() !== '');

export const ruleFaults = (
  rows: readonly RuleRow[],
  values: Record<string, string>,
  t: TFunction,
): FieldErrors =>
  Object.fromEntries(
    written(rows, values)
      .filter((row) => typedNumber(row, values[row.key] ?? '') === null)
      .map((row) => [row.key, t(`procedures.fault.${row.of}`, { name: ruleName(row, t), most: mostDays })]),
  );

/** What is sent of numbers that passed the checks. */
export function numbersOf(rows: readonly RuleRow[], values: Record<string, string>): ProvinceNumbers {
  const typed = written(rows, values).flatMap((row) => {
    const value = typedNumber(row, values[row.key] ?? '');
    return value === null ? [] : [{ row, value }];
  });
  return {
    days: typed.flatMap(({ row, value }) => (row.of === 'days' ? [{ step: row.key, days: value }] : [])),
    shares: typed.flatMap(({ row, value }) =>
      row.of === 'percent' ? [{ key: row.key, percent: value }] : [],
    ),
  };
}
