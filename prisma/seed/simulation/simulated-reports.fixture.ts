import { communesOf } from './communes.ts';
import { endOfQuarter } from './quarters.ts';
import { simulate } from './simulate.ts';
import type { SimulatedSnapshot } from './simulated-data.ts';

export const data = simulate();

export const communes = new Map(
  ['183', '188', '428', '443'].flatMap((district) =>
    communesOf(district).map((commune) => [`${district}/${commune.name}`, commune] as const),
  ),
);

export const newRural = (snapshot: SimulatedSnapshot): boolean => snapshot.set !== 'XA_NTM_NANG_CAO_2022';

/** Reports of a commune for a quarter under the sets of 2016 and 2022, withdrawn ones included. */
export function reportsOf(district: string, name: string, quarter: number): SimulatedSnapshot[] {
  const unit = communes.get(`${district}/${name}`)?.unitAt.get(quarter);
  return data.snapshots.filter(
    (snapshot) => snapshot.unit === unit && snapshot.asOf === endOfQuarter(quarter) && newRural(snapshot),
  );
}

/** Criteria met in the accepted report of a commune for a quarter. Throws where there is not exactly one. */
export function metBy(district: string, name: string, quarter: number): readonly number[] {
  const accepted = reportsOf(district, name, quarter).filter(({ state }) => state === 'accepted');
  if (accepted.length !== 1 || accepted[0] === undefined) throw new Error(`${name} has no one report`);
  return accepted[0].met;
}

/** Criteria met by each commune of a district that reported at the end of the quarter. */
export function countsOf(district: string, quarter: number): number[] {
  const names = [...communes.values()]
    .filter((commune) => commune.district === district)
    .map(({ name }) => name);
  return names.flatMap((name) =>
    reportsOf(district, name, quarter)
      .filter(({ state }) => state === 'accepted')
      .map(({ met }) => met.length),
  );
}

export const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
