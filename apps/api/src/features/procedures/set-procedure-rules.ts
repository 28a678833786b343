import type {
  setProcedureRules as contract,
  ProcedureRules,
  ProvinceNumbers,
} from '@tiendo/contracts/dossiers/procedure-rules.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import type { Procedure } from '@tiendo/domain/dossiers/procedure.ts';
import { shareKeysOf } from '@tiendo/domain/dossiers/rule-number.ts';
import { AppError, type AppIssue, parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { type AskedProcedure, askedProcedure } from './asked-procedure.ts';
import { rulesNow } from './get-procedure-rules.ts';
import type { ProcedureRuleStore, SetNumber } from './procedure-rule-store.ts';

type Deed = { readonly caller: Caller; readonly today: string; readonly requestId: string };

function notAmong(known: readonly string[], given: string, path: string): AppIssue[] {
  return known.includes(given) ? [] : [{ path, code: 'invalid_value', given, expected: known.join(', ') }];
}

/** Refuses numbers for what the procedure does not have, such as the step of the district after 30/06/2025. */
function requireOwn(procedure: Procedure, { days, shares }: ProvinceNumbers): void {
  const steps = procedure.steps.map(({ key }) => key);
  const keys = shareKeysOf(procedure);
  const issues = [
    ...days.flatMap(({ step }, place) => notAmong(steps, step, `days.${place}.step`)),
    ...shares.flatMap(({ key }, place) => notAmong(keys, key, `shares.${place}.key`)),
  ];
  if (issues.length > 0) throw new AppError('invalid_value', issues);
}

const numbersOf = ({ days, shares }: ProvinceNumbers): SetNumber[] => [
  ...days.map((one) => ({ key: one.step, value: one.days })),
  ...shares.map(({ key, percent }) => ({ key, value: percent })),
];

const told = (numbers: readonly SetNumber[]) =>
  Object.fromEntries(numbers.map(({ key, value }) => [key, value]));

const entry =
  ({ unit, procedure }: AskedProcedure, numbers: readonly SetNumber[], { caller, requestId }: Deed) =>
  (before: readonly SetNumber[]): AuditEntry => ({
    actor: auditActorOf(caller),
    action: 'procedure.rules_set',
    subject: { kind: 'procedure', id: procedure.code },
    unitId: unit.id,
    requestId,
    before: told(before),
    after: told(numbers),
  });

/** Sets the numbers that a province holds a procedure to, in the place of all it had set. */
export async function setProcedureRules(
  reference: Reference,
  store: ProcedureRuleStore,
  { query, body }: { query: QueryOf<typeof contract>; body: ProvinceNumbers },
  deed: Deed,
): Promise<ProcedureRules> {
  const { caller, today } = deed;
  const asked = askedProcedure(reference, query, { caller, today, action: 'procedure.manage' });
  const { unit, procedure } = asked;
  if (unit.kind !== 'province') throw parameterError('unit_not_province', 'unit', { given: unit.name });
  requireOwn(procedure, body);
  const numbers = numbersOf(body);
  const { userId, demonstration } = caller;
  const rules = { unitId: unit.id, procedureCode: procedure.code, demonstration, numbers, userId };
  await store.replace(rules, entry(asked, numbers, deed));
  return rulesNow(reference, store, asked, deed);
}
