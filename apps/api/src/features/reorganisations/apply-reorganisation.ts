import type { ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';
import type { Refusal } from '@tiendo/domain/units/reorganisation-refusal.ts';
import { checkPlan } from './check-plan.ts';
import type { ReorganisationStore } from './reorganisation-store.ts';

export type ApplyResult = { ok: true; id: number } | { ok: false; refusals: Refusal[] };

/** Enters a reorganisation, all of it or nothing, after the same checks as its preview. */
export function applyReorganisation(
  store: ReorganisationStore,
  plan: ReorganisationPlan,
): Promise<ApplyResult> {
  return store.write(async (writer) => {
    const checked = await checkPlan(writer, plan);
    if (!checked.ok) return checked;
    return { ok: true, id: await writer.enter(plan, checked.change) };
  });
}
