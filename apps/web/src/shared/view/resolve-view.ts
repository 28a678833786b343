import type { QueryClient } from '@tanstack/react-query';
import { listCriteriaSets } from '@tiendo/contracts/criteria-sets.ts';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { getUnit, getUnitLineage } from '@tiendo/contracts/units.ts';
import type { View } from '@tiendo/contracts/view-address.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { answerQuery } from '../api/call.ts';
import { allSetsQuery } from '../units/use-sets.ts';
import { existsOn, fitSet, relativesOn } from './fit-view.ts';
import type { ViewNotice } from './view-notice.ts';

export type ResolvedView = { view: View; notices: ViewNotice[] };

/** The query of the sets that apply to a unit on the day a period stands for. */
export const applyingSetsQuery = (unit: string, period: string) =>
  answerQuery(listCriteriaSets, { query: { unit, asOf: dateOfPeriod(period), limit: 500 } });

type FollowedUnit = { ref: string; notices: ViewNotice[] };

const followed = (from: UnitSummary, to: UnitSummary, date: string): FollowedUnit => ({
  ref: to.ref,
  notices: [{ kind: 'unit_followed', from: from.name, to: to.name, date }],
});

/** The unit itself where it exists then; the one unit it became or came from; else itself, to be told so. */
async function followUnit(client: QueryClient, ref: string, period: string): Promise<FollowedUnit> {
  const date = dateOfPeriod(period);
  const unit = await client.ensureQueryData(answerQuery(getUnit, { params: { id: ref } }));
  if (existsOn(unit, date)) return { ref, notices: [] };
  const lineage = await client.ensureQueryData(answerQuery(getUnitLineage, { params: { id: ref } }));
  const [relative, ...others] = relativesOn(lineage, date);
  if (relative === undefined || others.length > 0) return { ref, notices: [] };
  return followed(unit, relative, date);
}

async function levelOfSet(client: QueryClient, code: string): Promise<string | null> {
  const { items } = await client.ensureQueryData(allSetsQuery());
  return items.find((set) => set.code === code)?.level.code ?? null;
}

async function followSet(client: QueryClient, view: View): Promise<{ set: string; notices: ViewNotice[] }> {
  const { items } = await client.ensureQueryData(applyingSetsQuery(view.unit, view.period));
  if (items.some((set) => set.code === view.set)) return { set: view.set, notices: [] };
  const level = await levelOfSet(client, view.set);
  const set = fitSet({ code: view.set, level }, items) ?? view.set;
  if (set === view.set) return { set, notices: [] };
  return { set, notices: [{ kind: 'set_fitted', from: view.set, to: set }] };
}

/**
 * The view nearest to the one asked for: a unit that no longer exists then is followed along its
 * line, a set that does not apply gives way to the one of the same level. Whatever cannot be found
 * out is left as asked, so that the page itself can say what is wrong. `keepSet`: unit and day
 * are those of the set looked at or chosen, which may have ended while units still report under it.
 */
export async function resolveView(
  client: QueryClient,
  wanted: View,
  { keepSet = false }: { keepSet?: boolean } = {},
): Promise<ResolvedView> {
  try {
    const unit = await followUnit(client, wanted.unit, wanted.period);
    const view = { ...wanted, unit: unit.ref };
    if (keepSet) return { view, notices: unit.notices };
    const { set, notices } = await followSet(client, view);
    return { view: { ...view, set }, notices: [...unit.notices, ...notices] };
  } catch {
    return { view: wanted, notices: [] };
  }
}
