import type { ShareKey, StepKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { ProvinceRules } from '@tiendo/domain/dossiers/rule-number.ts';

/** Who set the numbers of a unit last, and when. */
export type RulesSet = { readonly byId: string; readonly by: string; readonly at: string };

/** What one unit has set for one procedure. */
export type RulesOfUnit = {
  readonly unitId: number;
  readonly procedureCode: string;
  readonly rules: ReadonlyMap<StepKey | ShareKey, number>;
  readonly set: RulesSet;
};

/** What the nearest unit of a path that has set anything for a procedure has set; null: none has. */
export const nearestRules = (
  all: readonly RulesOfUnit[],
  path: readonly number[],
  procedureCode: string,
): RulesOfUnit | null =>
  path
    .map((id) => all.find((one) => one.unitId === id && one.procedureCode === procedureCode))
    .find((one) => one !== undefined) ?? null;

/** The numbers that hold along a path of units, its nearest first; empty where nobody has set any. */
export const rulesAlong = (
  all: readonly RulesOfUnit[],
  path: readonly number[],
  procedureCode: string,
): ProvinceRules => nearestRules(all, path, procedureCode)?.rules ?? new Map();
