import type { ReorganisationChange, ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';
import { unitLabelOf } from '@tiendo/domain/units/reorganisation-references.ts';
import { type Refusal, refusal } from '@tiendo/domain/units/reorganisation-refusal.ts';
import { checkReorganisation } from '@tiendo/domain/units/reorganisation-rules.ts';
import type { ReorganisationFacts, StoredUnits } from './reorganisation-store.ts';

export type CheckedPlan =
  | { ok: true; change: ReorganisationChange; stored: StoredUnits }
  | { ok: false; refusals: Refusal[] };

/** Reports of what ends that are dated on the day or later would speak of a unit that is no more. */
async function laterReports(
  facts: ReorganisationFacts,
  change: ReorganisationChange,
  { units }: StoredUnits,
): Promise<Refusal[]> {
  const later = await facts.progressFrom(change.endedIds, change.date);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return later.flatMap(({ unitId, asOf }) => {
    const unit = byId.get(unitId);
    const where = `ended[${change.endedIds.indexOf(unitId)}]`;
    return unit === undefined
      ? []
      : [refusal('progress_after_date', where, unitLabelOf(unit), { date: asOf })];
  });
}

/** Checks a plan against the units and the reports that are there. */
export async function checkPlan(facts: ReorganisationFacts, plan: ReorganisationPlan): Promise<CheckedPlan> {
  const stored = await facts.units();
  const checked = checkReorganisation(plan, stored.units);
  if (!checked.ok) return checked;
  const refusals = await laterReports(facts, checked.change, stored);
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, change: checked.change, stored };
}
