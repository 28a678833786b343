import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { TerritoryChange } from './territory-changes.ts';

/** The changes added up; units that cannot be compared are counted apart. */
export function totalsOf(changes: readonly TerritoryChange[]): ChangesAnswer['totals'] {
  const totals = { gained: 0, lost: 0, net: 0, unitsGaining: 0, unitsLosing: 0, notComparable: 0 };
  for (const { change, comparability } of changes) {
    const net = change?.net ?? 0;
    totals.gained += change?.gained.length ?? 0;
    totals.lost += change?.lost.length ?? 0;
    totals.net += net;
    if (net > 0) totals.unitsGaining += 1;
    if (net < 0) totals.unitsLosing += 1;
    if (comparability !== 'comparable') totals.notComparable += 1;
  }
  return totals;
}

/** How many units gained and lost each criterion; criteria without a change are left out. */
export function byCriterion(
  changes: readonly TerritoryChange[],
  criteria: readonly CriterionReference[],
): ChangesAnswer['byCriterion'] {
  const counts = criteria.map((criterion) => ({ criterion, gained: 0, lost: 0 }));
  for (const { change } of changes) {
    for (const place of change?.gained ?? []) {
      const count = counts[place];
      if (count !== undefined) count.gained += 1;
    }
    for (const place of change?.lost ?? []) {
      const count = counts[place];
      if (count !== undefined) count.lost += 1;
    }
  }
  return counts.filter(({ gained, lost }) => gained + lost > 0);
}
