import type { TrendBreak } from '@tiendo/contracts/figures/trend.ts';
import { startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import {
  type TrendBreak as Break,
  trendBreaks,
  type UnitsChange,
  unitsChange,
} from '@tiendo/domain/figures/trend.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { formatPeriodCode, lastDay } from '@tiendo/domain/time/period.ts';
import { keepsTerritory, lastingIdOf, type UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { scopeOf, type UnitNode } from './roll-ups/unit-trees.ts';
import type { QuarterReading } from './trend-reading.ts';

type Facts = { units: UnitDirectory; sets: readonly CriteriaSetRecord[] };

/** The acts of one day. */
type DayOfChange = { readonly date: CalendarDate; readonly acts: readonly string[] };

/** A change of units with the days on which it was made, for one pair of nodes. */
type ScopeChange = UnitsChange & { days: readonly DayOfChange[] };

const known = new WeakMap<UnitNode, WeakMap<UnitNode, ScopeChange | null>>();

const territoriesOf = (node: UnitNode): number[] => scopeOf(node).map(({ unit }) => lastingIdOf(unit));

/** The steps that touch the units which came or went; on whatever day. */
function stepsTouching({ goneIds, newIds }: UnitsChange, units: UnitDirectory): UnitSuccession[] {
  const rows = [...goneIds, ...newIds].flatMap((id) => units.rowsOf(id).map((row) => row.id));
  const touched = new Set(rows);
  return units.successions.filter(
    (step) => !keepsTerritory(step) && (touched.has(step.predecessorId) || touched.has(step.successorId)),
  );
}

/** The days of some steps in the order of the steps, with the acts that each step names. */
function daysOf(steps: readonly UnitSuccession[]): DayOfChange[] {
  return [...Map.groupBy(steps, ({ date }) => date)].map(([date, ofDay]) => ({
    date,
    acts: [...new Set(ofDay.flatMap(({ legalBasis }) => legalBasis ?? []))],
  }));
}

function findChange(
  earlier: UnitNode | null,
  later: UnitNode | null,
  units: UnitDirectory,
): ScopeChange | null {
  const change = unitsChange(
    earlier === null ? [] : territoriesOf(earlier),
    later === null ? [] : territoriesOf(later),
  );
  return change === null ? null : { ...change, days: daysOf(stepsTouching(change, units)) };
}

/** How the units in scope changed between two nodes; found once for each pair. */
function changeOf(units: UnitDirectory) {
  return (earlier: UnitNode | null, later: UnitNode | null): ScopeChange | null => {
    if (earlier === later) return null;
    if (earlier === null || later === null) return findChange(earlier, later, units);
    const found = known.get(earlier) ?? new WeakMap<UnitNode, ScopeChange | null>();
    known.set(earlier, found);
    const before = found.get(later);
    if (before !== undefined) return before;
    const change = findChange(earlier, later, units);
    found.set(later, change);
    return change;
  };
}

type UnitsBreak = Extract<Break<ScopeChange>, { kind: 'units' }>;

function unitsBreakOf({ after, before, unitsBefore, unitsAfter, days }: UnitsBreak): TrendBreak {
  const [from, to] = [lastDay(after), lastDay(before)];
  const between = days.filter(({ date }) => date > from && date <= to);
  const acts = [...new Set(between.flatMap((day) => day.acts))];
  return {
    after: formatPeriodCode(after),
    before: formatPeriodCode(before),
    kind: 'units',
    date: between[0]?.date ?? null,
    unitsBefore,
    unitsAfter,
    setBefore: null,
    setAfter: null,
    legalBasis: acts.length === 0 ? null : acts.join('; '),
  };
}

function breakOf(found: Break<ScopeChange>, { sets }: Facts): TrendBreak {
  if (found.kind === 'units') return unitsBreakOf(found);
  const set = sets.find((one) => one.code === found.toSet);
  return {
    after: formatPeriodCode(found.after),
    before: formatPeriodCode(found.before),
    kind: 'criteria_set',
    date: set === undefined ? null : startOfSet(set),
    unitsBefore: null,
    unitsAfter: null,
    setBefore: found.fromSet,
    setAfter: found.toSet,
    legalBasis: set?.decisionNumber ?? null,
  };
}

/** Every change of units or of the set between two quarters, with its date and legal basis. */
export function breaksOf(
  readings: readonly Pick<QuarterReading, 'quarter' | 'set' | 'node'>[],
  facts: Facts,
): TrendBreak[] {
  const scopes = readings.map(({ quarter, set, node }) => ({
    quarter,
    setCode: set?.code ?? null,
    scope: node,
  }));
  return trendBreaks(scopes, changeOf(facts.units)).map((found) => breakOf(found, facts));
}
