import type { ShareKey, StepKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { RulesOfUnit } from '../../shared/procedures/rules-by-unit.ts';

export type SetNumber = { readonly key: StepKey | ShareKey; readonly value: number };

/** All that a province sets for a procedure. */
export type NewRules = {
  readonly unitId: number;
  readonly procedureCode: string;
  readonly demonstration: boolean;
  readonly numbers: readonly SetNumber[];
  readonly userId: string;
};

export type ProcedureRuleStore = {
  /** What some units have set for their procedures. */
  rules(unitIds: readonly number[], demonstration: boolean): Promise<RulesOfUnit[]>;
  /** Puts the numbers in the place of those the unit had set; the trail is told what was and what is. */
  replace(rules: NewRules, entryOf: (before: readonly SetNumber[]) => AuditEntry): Promise<void>;
};
