import { type CommunePath, communePath, criteriaCount, joinedPath, maskAt } from './commune-path.ts';
import { firstQuarterOf2022, type Quarter, quarters } from './quarters.ts';
import { type PlannedUnit, reorganisationDay, type UnitPlan } from './unit-plan.ts';

export type PlannedSnapshot = {
  readonly unitKey: number;
  readonly set: 'XA_NTM_2016' | 'XA_NTM_2022';
  readonly asOf: string;
  readonly basis: 'self_assessed' | 'verified';
  readonly state: 'accepted' | 'withdrawn';
  readonly revision: number;
  readonly mask: string;
};

/** Reports of the fourth quarter are verified, the others self-assessed. */
const basisOf = ({ index }: Quarter) => (index % 4 === 3 ? 'verified' : 'self_assessed');

const setOf = ({ index }: Quarter) => (index >= firstQuarterOf2022 ? 'XA_NTM_2022' : 'XA_NTM_2016');

const countedIn = (unit: PlannedUnit, { lastDay }: Quarter): boolean =>
  unit.kind === 'commune' && (unit.validFrom ?? '') <= lastDay && lastDay < (unit.validTo ?? '9999-12-31');

/** Every commune's path; that of a unit made of others is theirs together. */
function pathsOf({ units, successions }: UnitPlan): ReadonlyMap<number, CommunePath> {
  const partsOf = Map.groupBy(successions, (step) => step.successorKey);
  const paths = new Map<number, CommunePath>();
  for (const { key, kind, validFrom } of units) {
    if (kind !== 'commune') continue;
    const parts = (partsOf.get(key) ?? []).flatMap((step) => paths.get(step.predecessorKey) ?? []);
    paths.set(key, validFrom === reorganisationDay ? joinedPath(key, parts) : communePath(key));
  }
  return paths;
}

/** What a report said before it was corrected: its last criterion met is not met. */
function beforeCorrection(mask: string): string {
  const last = mask.lastIndexOf('m');
  return last === -1 ? mask : `${mask.slice(0, last)}n${mask.slice(last + 1)}`;
}

/** Every report of every commune: quarter by quarter, the corrected ones with what they said before. */
export function* planSnapshots(plan: UnitPlan): Generator<PlannedSnapshot> {
  const paths = pathsOf(plan);
  for (const quarter of quarters) {
    const shared = { set: setOf(quarter), asOf: quarter.lastDay, basis: basisOf(quarter) } as const;
    for (const unit of plan.units) {
      const path = paths.get(unit.key);
      if (path === undefined || path.silent.has(quarter.index) || !countedIn(unit, quarter)) continue;
      const mask = maskAt(path, unit.key, quarter);
      const corrected = path.corrected === quarter.index;
      if (corrected)
        yield {
          ...{ ...shared, unitKey: unit.key, state: 'withdrawn', revision: 1 },
          mask: beforeCorrection(mask),
        };
      yield { ...shared, unitKey: unit.key, state: 'accepted', revision: corrected ? 2 : 1, mask };
    }
  }
}

/** Criteria met by a mask. */
export const metIn = (mask: string): number => mask.split('m').length - 1;

export const snapshotSize = criteriaCount;
