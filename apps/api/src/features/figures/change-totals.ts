import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { UnitChange as CountedChange } from '@tiendo/domain/figures/change.ts';
import type { TerritoryChange } from './territory-changes.ts';

/** The changes added up; units that cannot be compared are counted apart. */
export function totalsOf(changes: readonly TerritoryChange[]): ChangesAnswer['totals'] {
  const known = changes.flatMap(({ change }) => change ?? []);
  const sum = (of: (change: CountedChange) => number) => known.reduce((total, one) => total + of(one), 0);
  const units = (which: (change: CountedChange) => boolean) => known.filter(which).length;
  return {
    gained: sum(({ gained }) => gained.length),
    lost: sum(({ lost }) => lost.length),
    net: sum(({ net }) => net ?? 0),
    unitsGaining: units(({ net }) => (net ?? 0) > 0),
    unitsLosing: units(({ net }) => (net ?? 0) < 0),
    unitsWithGained: units(({ gained }) => gained.length > 0),
    unitsWithLost: units(({ lost }) => lost.length > 0),
    notComparable: changes.filter(({ comparability }) => comparability !== 'comparable').length,
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
