import { deducedMask } from '@tiendo/domain/progress/verdict-mask.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { keepsTerritory } from '@tiendo/domain/units/lineage.ts';
import { type FormedIds, type UnitTree, withChange } from '@tiendo/domain/units/reorganisation-change.ts';
import {
  type EffectOnUnit,
  effectOnFigures,
  type UnitState,
} from '@tiendo/domain/units/reorganisation-effect.ts';
import type { ReorganisationChange, ReorganisationPlan } from '@tiendo/domain/units/reorganisation-plan.ts';
import type { Refusal } from '@tiendo/domain/units/reorganisation-refusal.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import { checkPlan } from './check-plan.ts';
import type {
  ReorganisationFacts,
  ReorganisationStore,
  StoredSet,
  StoredState,
  StoredUnits,
} from './reorganisation-store.ts';

/** What the plan does to the figures of one set; simulated data apart from real data. */
export type SetEffect = { set: StoredSet; simulated: boolean; units: EffectOnUnit[] };

export type ReorganisationPreview = {
  change: ReorganisationChange;
  /** The units as they would be after it, by their ids; those that begin have ids of no meaning. */
  units: ReadonlyMap<number, AdministrativeUnit>;
  formedIds: FormedIds;
  effects: SetEffect[];
};

export type PreviewResult = { ok: true; preview: ReorganisationPreview } | { ok: false; refusals: Refusal[] };

const idsFor = ({ formed }: ReorganisationChange): FormedIds =>
  new Map(formed.map(({ key }, index) => [key, -1 - index]));

/** States by unit, those of earlier rows of the same territory carried over to it. */
function statesByUnit(
  rows: readonly StoredState[],
  set: StoredSet,
  { successions }: StoredUnits,
): Map<number, UnitState> {
  const states = new Map(
    rows.map(({ unitId, mask, ...counts }): [number, UnitState] => [
      unitId,
      { metCount: counts.metCount, mask: deducedMask(mask, counts, set.criteria) },
    ]),
  );
  for (const { predecessorId, successorId } of successions.filter(keepsTerritory)) {
    const carried = states.get(predecessorId);
    if (carried !== undefined && !states.has(successorId)) states.set(successorId, carried);
  }
  return states;
}

async function effectsOf(
  facts: ReorganisationFacts,
  change: ReorganisationChange,
  trees: { before: UnitTree; after: UnitTree; ids: FormedIds; stored: StoredUnits },
): Promise<SetEffect[]> {
  const dayBefore = addDays(change.date, -1);
  const sets = await facts.setsAt(dayBefore);
  const rows = await facts.statesAt(
    sets.map(({ id }) => id),
    dayBefore,
  );
  const { stored, ...of } = trees;
  return sets.flatMap((set) =>
    [false, true].flatMap((simulated) => {
      const own = rows.filter((row) => row.setId === set.id && row.simulated === simulated);
      if (own.length === 0) return [];
      const states = statesByUnit(own, set, stored);
      const question = { ...of, change, kinds: set.kinds, rules: stored.rules, states };
      const units = effectOnFigures(question).filter(
        ({ before, after }) => (before?.reported ?? 0) > 0 || (after?.reported ?? 0) > 0,
      );
      return units.length === 0 ? [] : [{ set, simulated, units }];
    }),
  );
}

/** What a plan would do to units and figures. Writes nothing. */
export function previewReorganisation(
  store: ReorganisationStore,
  plan: ReorganisationPlan,
): Promise<PreviewResult> {
  return store.read(async (facts) => {
    const checked = await checkPlan(facts, plan);
    if (!checked.ok) return checked;
    const { change, stored } = checked;
    const before: UnitTree = { units: [...stored.units], successions: [...stored.successions] };
    const ids = idsFor(change);
    const after = withChange(before, change, ids, plan.legalBasis);
    const effects = await effectsOf(facts, change, { before, after, ids, stored });
    const units = new Map(after.units.map((unit) => [unit.id, unit]));
    return { ok: true, preview: { change, units, formedIds: ids, effects } };
  });
}
