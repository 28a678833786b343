import type {
  getProcedureRules as contract,
  ProcedureRules,
} from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { Procedure } from '@tiendo/domain/dossiers/procedure.ts';
import { daysOf, type ProvinceRules, shareKeysOf, shareOf } from '@tiendo/domain/dossiers/rule-number.ts';
import type { Caller } from '../../shared/caller.ts';
import { nearestRules } from '../../shared/procedures/rules-by-unit.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { type AskedProcedure, askedProcedure } from './asked-procedure.ts';
import type { ProcedureRuleStore } from './procedure-rule-store.ts';

type Who = { readonly caller: Caller; readonly today: string };

const numbersOf = (procedure: Procedure, own: ProvinceRules) => ({
  steps: procedure.steps.map(({ key, by }) => ({ key, by, days: daysOf(procedure, own, key) })),
  shares: shareKeysOf(procedure).map((key) => ({ key, percent: shareOf(procedure, own, key) })),
});

/** The numbers that hold for a procedure in a unit, as they stand. */
export async function rulesNow(
  { units }: Reference,
  store: Pick<ProcedureRuleStore, 'rules'>,
  { unit, procedure }: AskedProcedure,
  { caller, today }: Who,
): Promise<ProcedureRules> {
  const path = [unit.id, ...unit.pathIds];
  const all = await store.rules(path, caller.demonstration);
  const nearest = nearestRules(all, path, procedure.code);
  const setFor = nearest && units.byId(nearest.unitId);
  return {
    unit: unitSummaryOf(unit, today),
    procedureCode: procedure.code,
    setFor: setFor && unitSummaryOf(setFor, today),
    set: nearest && { by: { id: nearest.set.byId, name: nearest.set.by }, at: nearest.set.at },
    ...numbersOf(procedure, nearest?.rules ?? new Map()),
  };
}

/** The numbers that hold for a procedure in a unit. */
export async function getProcedureRules(
  reference: Reference,
  store: Pick<ProcedureRuleStore, 'rules'>,
  query: QueryOf<typeof contract>,
  who: Who,
): Promise<ProcedureRules> {
  const asked = askedProcedure(reference, query, { ...who, action: 'dossier.read' });
  return rulesNow(reference, store, asked, who);
}
