import type { UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import { type UnitChange as CountedChange, changeBetween } from '@tiendo/domain/figures/change.ts';
import { lastingIdOf } from '@tiendo/domain/units/lineage.ts';
import type { ProgressState } from '../../shared/progress/progress-history.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { originsOf } from './answered-figure.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import { answeringStateOf, type MomentReading } from './moment-reading.ts';
import { comparabilityOf } from './previous-figure.ts';
import { scopeOf, type UnitNode } from './roll-ups/unit-trees.ts';

type Side = { node: UnitNode; state: ProgressState | null };

/** One territory at both dates, under the unit that it is, or was last. */
type Pair = { unit: UnitRecord; before: Side | null; after: Side | null };

/** What one territory gained and lost; `change` null where the two dates cannot be compared. */
export type TerritoryChange = Pair & {
  comparability: UnitChange['comparability'];
  change: CountedChange | null;
};

const sidesOf = (reading: MomentReading): Map<number, Side> =>
  new Map(
    scopeOf(reading.node).map((node) => [
      lastingIdOf(node.unit),
      { node, state: answeringStateOf(reading, node) },
    ]),
  );

/** Every territory in scope at either date. */
function pairsOf({ now, before }: FigureAtDate): Pair[] {
  const [then, later] = [sidesOf(before), sidesOf(now)];
  return [...new Set([...later.keys(), ...then.keys()])].flatMap((id) => {
    const [early, late] = [then.get(id) ?? null, later.get(id) ?? null];
    const unit = late?.node.unit ?? early?.node.unit;
    return unit === undefined ? [] : [{ unit, before: early, after: late }];
  });
}

function changeOf({ now, before }: FigureAtDate, pair: Pair): TerritoryChange {
  const over = (at: MomentReading, side: Side | null) => ({
    at,
    node: side?.node ?? null,
    communes: null,
    value: side?.state?.metCount ?? null,
    origins: originsOf(side?.state?.kinds ?? []),
  });
  const existed = pair.before !== null && pair.after !== null;
  const comparability = existed
    ? comparabilityOf(over(before, pair.before), over(now, pair.after))
    : 'units_changed';
  const [then, later] = [pair.before?.state ?? null, pair.after?.state ?? null];
  const comparable = comparability === 'comparable' && then !== null && later !== null;
  return { ...pair, comparability, change: comparable ? changeBetween(then, later) : null };
}

/** The change of every territory: the greatest gain first, of equal ones by name, without a known change last. */
export function territoryChanges(read: FigureAtDate, units: UnitDirectory): TerritoryChange[] {
  const changes = pairsOf(read).map((pair) => changeOf(read, pair));
  const net = ({ change }: TerritoryChange) => change?.net ?? Number.NEGATIVE_INFINITY;
  const place = ({ unit }: TerritoryChange) => units.placeByName(unit.id);
  return changes.sort((a, b) => (net(a) === net(b) ? place(a) - place(b) : net(b) - net(a)));
}

function causeOf({ comparability, change, before, after }: TerritoryChange): UnitChange['cause'] {
  if (comparability === 'units_changed') return 'reorganisation';
  if (comparability === 'set_changed') return 'set_changed';
  if (change === null || change.net === 0) return null;
  const [then, now] = [before?.state?.kinds[0], after?.state?.kinds[0]];
  return (now?.revision ?? 1) > 1 && now !== then ? 'correction' : 'work';
}

/** A change as an answer tells it. */
export function unitChangeOf(
  territory: TerritoryChange,
  criteria: readonly CriterionReference[],
  date: string,
): UnitChange {
  const { unit, comparability, change } = territory;
  const [before, after] = [territory.before?.state ?? null, territory.after?.state ?? null];
  const named = (places: readonly number[] = []) => criteria.filter((_, place) => places.includes(place));
  return {
    unit: unitSummaryOf(unit, date),
    comparability,
    before: before?.metCount ?? null,
    after: after?.metCount ?? null,
    net: change?.net ?? null,
    gained: named(change?.gained),
    lost: named(change?.lost),
    cause: causeOf(territory),
    origins: originsOf([...(before?.kinds ?? []), ...(after?.kinds ?? [])]),
  };
}
