import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { unitIdText } from '@tiendo/contracts/values.ts';
import type { Action } from '@tiendo/policy/action.ts';
import { grantsFor } from '@tiendo/policy/permission.ts';
import { actorOf, useMe } from './me.ts';

/** The unit of the first grant that allows an action today, where its pages begin; null: none, or not known (yet). */
export function useOwnUnit(action: Action): UnitSummary | null {
  const me = useMe();
  const account = me?.account ?? null;
  if (me === undefined || account === null) return null;
  const [first] = grantsFor(actorOf(account), action, me.today);
  if (first === undefined) return null;
  return account.grants.find(({ unit }) => unit.id === unitIdText(first.unitId))?.unit ?? null;
}
