import type { ChangesAnswer, UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';

/** The changes added up; units that cannot be compared are counted apart. */
export function totalsOf(changes: readonly UnitChange[]): ChangesAnswer['totals'] {
  const sum = (value: (change: UnitChange) => number) =>
    changes.reduce((total, change) => total + value(change), 0);
  return {
    gained: sum((change) => change.gained.length),
    lost: sum((change) => change.lost.length),
    net: sum((change) => change.net ?? 0),
    unitsGaining: sum((change) => ((change.net ?? 0) > 0 ? 1 : 0)),
    unitsLosing: sum((change) => ((change.net ?? 0) < 0 ? 1 : 0)),
    notComparable: sum((change) => (change.comparability === 'comparable' ? 0 : 1)),
  };
}

/** How many units gained and lost each criterion; criteria without a change are left out. */
export function byCriterion(
  changes: readonly UnitChange[],
  criteria: readonly CriterionReference[],
): ChangesAnswer['byCriterion'] {
  const count = (list: 'gained' | 'lost', id: number) =>
    changes.filter((change) => change[list].some((criterion) => criterion.id === id)).length;
  return criteria
    .map((criterion) => ({
      criterion,
      gained: count('gained', criterion.id),
      lost: count('lost', criterion.id),
    }))
    .filter(({ gained, lost }) => gained + lost > 0);
}
