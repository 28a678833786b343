import type { UnitChange } from '@tiendo/contracts/figures/changes.ts';
import type { CriterionReference } from '@tiendo/contracts/references.ts';
import type { Verdict } from '@tiendo/domain/criteria/verdict.ts';
import type { FigureLayer } from '@tiendo/domain/figures/answering-data.ts';
import { changeBetween } from '@tiendo/domain/figures/change.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { lastingIdOf } from '@tiendo/domain/units/lineage.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { originsOf } from './answered-figure.ts';
import type { FigureAtDate } from './figure-at-date.ts';
import { answeringFor, type MomentReading, statesOf } from './moment-reading.ts';
import { comparabilityOf } from './previous-figure.ts';
import type { ProgressState } from './progress-reader.ts';

/** One territory at both dates, under the unit that it is, or was last. */
export type UnitPair = {
  unit: UnitRecord;
  before: { unit: UnitRecord; state: ProgressState | null } | null;
  after: { unit: UnitRecord; state: ProgressState | null } | null;
};

function statesByTerritory(reading: MomentReading, layer: FigureLayer) {
  return new Map(
    reading.scope.map((unit) => {
      const [state] = statesOf(answeringFor(reading, [unit], null, layer));
      return [lastingIdOf(unit), { unit, state: state ?? null }];
    }),
  );
}

/** Every territory in scope at either date. */
export function pairsOf({ now, before }: FigureAtDate, layer: FigureLayer): UnitPair[] {
  const [then, later] = [statesByTerritory(before, layer), statesByTerritory(now, layer)];
  return [...new Set([...later.keys(), ...then.keys()])].flatMap((id) => {
    const [early, late] = [then.get(id) ?? null, later.get(id) ?? null];
    const unit = late?.unit ?? early?.unit;
    return unit === undefined ? [] : [{ unit, before: early, after: late }];
  });
}

function causeOf(
  pair: UnitPair,
  comparability: UnitChange['comparability'],
  changed: boolean,
): UnitChange['cause'] {
  if (comparability === 'units_changed') return 'reorganisation';
  if (comparability === 'set_changed') return 'set_changed';
  const { before, after } = pair;
  if (comparability !== 'comparable' || !changed) return null;
  const corrected = (after?.state?.revision ?? 1) > 1 && after?.state?.id !== before?.state?.id;
  return corrected ? 'correction' : 'work';
}

type VerdictsById = ReadonlyMap<number, ReadonlyMap<number, Verdict>>;

/** What one territory gained and lost, and why. */
export function changeOf(
  read: FigureAtDate,
  pair: UnitPair,
  verdicts: VerdictsById,
  criteria: readonly CriterionReference[],
): UnitChange {
  const over = (reading: MomentReading, side: UnitPair['before']) => ({
    at: reading,
    scope: side === null ? [] : [side.unit],
    value: side?.state?.metCount ?? null,
    origins: side?.state ? originsOf([side.state]) : [],
  });
  const existed = pair.before !== null && pair.after !== null;
  const comparability = existed
    ? comparabilityOf(over(read.before, pair.before), over(read.now, pair.after))
    : 'units_changed';
  const sideOf = (side: UnitPair['before']) => ({
    unitId: pair.unit.id,
    metCount: side?.state?.metCount ?? null,
    verdicts: verdicts.get(side?.state?.id ?? -1) ?? new Map<number, Verdict>(),
  });
  const comparable = comparability === 'comparable';
  const [change] = comparable ? changeBetween([sideOf(pair.before)], [sideOf(pair.after)]) : [];
  const named = (ids: readonly number[] = []) => criteria.filter(({ id }) => ids.includes(id));
  const states = [pair.before?.state, pair.after?.state].filter((state) => state != null);
  return {
    unit: unitSummaryOf(pair.unit, read.now.moment.date),
    comparability,
    before: pair.before?.state?.metCount ?? null,
    after: pair.after?.state?.metCount ?? null,
    net: change?.net ?? null,
    gained: named(change?.gained),
    lost: named(change?.lost),
    cause: causeOf(pair, comparability, change !== undefined && change.net !== 0),
    origins: originsOf(states),
  };
}

/** The greatest gain first, those without a known change last. */
export function mostChangedFirst(a: UnitChange, b: UnitChange): number {
  return (b.net ?? -Infinity) - (a.net ?? -Infinity) || compareVietnamese(a.unit.name, b.unit.name) || 0;
}
