import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { TerritoryChange } from './territory-changes.ts';

/** The changes added up; units that cannot be compared are counted apart. */
export function totalsOf(changes: readonly TerritoryChange[]): ChangesAnswer['totals'] {
  const sum = (value: (change: TerritoryChange) => number) =>
    changes.reduce((total, change) => total + value(change), 0);
  const net = ({ change }: TerritoryChange) => change?.net ?? 0;
  return {
    gained: sum(({ change }) => change?.gained.length ?? 0),
    lost: sum(({ change }) => change?.lost.length ?? 0),
    net: sum(net),
    unitsGaining: sum((one) => (net(one) > 0 ? 1 : 0)),
    unitsLosing: sum((one) => (net(one) < 0 ? 1 : 0)),
    notComparable: sum(({ comparability }) => (comparability === 'comparable' ? 0 : 1)),
  };
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
