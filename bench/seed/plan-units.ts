import { seededRandom } from './random.ts';
import type { SeedSize } from './seed-size.ts';
import { equalShares, proportionalShares, unevenGroups } from './shares.ts';
import { addUnit, type PlannedUnit, reorganisationDay, type UnitPlan } from './unit-plan.ts';

/** Of so many joined units one is a ward, which the programme does not count. */
const wardEvery = 5;
/** One of so many joined units shares a commune with its neighbour, which was divided between them. */
const dividedEvery = 40;

type OldProvince = { province: PlannedUnit; communes: PlannedUnit[] };

const numbered = (index: number, digits: number): string => String(index + 1).padStart(digits, '0');

/** The units of a country before and after the reorganisation of 2025, with what became of each. */
export function planUnits(size: SeedSize): UnitPlan {
  const plan: UnitPlan = { units: [], successions: [] };
  const before = planBefore(plan, size);
  const { provincesLasting: lasting, provincesAfter } = size;
  const joined = equalShares(size.provinces - lasting, provincesAfter - lasting);
  const groups = [
    ...before.slice(0, lasting).map((old) => [old]),
    ...neighbours(before.slice(lasting), joined),
  ];
  const communes = groups.map((group) => group.flatMap((old) => old.communes));
  const shares = proportionalShares(
    size.communesAfter,
    communes.map((list) => list.length),
  );
  const random = seededRandom(2025);
  for (const [index, group] of groups.entries()) {
    const province = provinceAfter(plan, group);
    joinCommunes(plan, province, unevenGroups(communes[index] ?? [], shares[index] ?? 1, random));
  }
  return plan;
}

function neighbours<T>(items: readonly T[], sizes: readonly number[]): T[][] {
  const rest = [...items];
  return sizes.map((size) => rest.splice(0, size));
}

function planBefore(plan: UnitPlan, size: SeedSize): OldProvince[] {
  const districtShares = equalShares(size.districts, size.provinces);
  const communeShares = equalShares(size.communes, size.districts);
  const counted = { districts: 0, communes: 0 };
  return districtShares.map((districts, index) => {
    const to = index < size.provincesLasting ? null : reorganisationDay;
    const province = addUnit(plan, 'province', numbered(index, 2), { parent: null, to });
    const communes: PlannedUnit[] = [];
    for (const share of communeShares.slice(counted.districts, counted.districts + districts)) {
      const code = numbered(counted.districts++, 3);
      const parent = addUnit(plan, 'district', code, { parent: province, to: reorganisationDay });
      for (let left = share; left > 0; left -= 1) {
        const own = numbered(counted.communes++, 5);
        communes.push(addUnit(plan, 'commune', own, { parent, to: reorganisationDay }));
      }
    }
    return { province, communes };
  });
}

/** A province that stayed, or a new one under the code of the first that were joined in it. */
function provinceAfter(plan: UnitPlan, group: readonly OldProvince[]): PlannedUnit {
  const [first] = group;
  if (first === undefined) throw new Error('a province without predecessors');
  if (group.length === 1) return first.province;
  const joined = addUnit(plan, 'province', first.province.code, { parent: null, from: reorganisationDay });
  for (const { province } of group)
    plan.successions.push({ predecessorKey: province.key, successorKey: joined.key, kind: 'merge' });
  return joined;
}

/** Neighbouring communes become one unit under the code of the first. */
function joinCommunes(plan: UnitPlan, parent: PlannedUnit, groups: readonly PlannedUnit[][]): void {
  let divided: PlannedUnit | undefined;
  for (const [index, group] of groups.entries()) {
    const isAlone = group.length === 1 && divided === undefined;
    const kind = index % wardEvery === wardEvery - 1 && !isAlone ? 'ward' : 'commune';
    const joined = addUnit(plan, kind, group[0]?.code ?? '', { parent, from: reorganisationDay });
    const divides = index % dividedEvery === 0 && group.length > 1 && index + 1 < groups.length;
    const shared = divides ? group.at(-1) : undefined;
    if (divided !== undefined)
      plan.successions.push({ predecessorKey: divided.key, successorKey: joined.key, kind: 'split' });
    for (const { key } of group) {
      const whole = isAlone ? 'transfer' : 'merge';
      const step = key === shared?.key ? 'split' : whole;
      plan.successions.push({ predecessorKey: key, successorKey: joined.key, kind: step });
    }
    divided = shared;
  }
}
