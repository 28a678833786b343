import type { TrendBreak } from '@tiendo/contracts/figures/trend.ts';
import { startOfSet } from '@tiendo/domain/criteria/criteria-set.ts';
import { type TrendBreak as Break, trendBreaks } from '@tiendo/domain/figures/trend.ts';
import { formatPeriodCode, lastDay } from '@tiendo/domain/time/period.ts';
import { keepsTerritory, lastingIdOf, type UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { QuarterReading } from './trend-reading.ts';

type TrendFacts = {
  readings: readonly QuarterReading[];
  successions: readonly UnitSuccession[];
  sets: readonly CriteriaSetRecord[];
};

type BreakFacts = {
  unitsByLastingId: ReadonlyMap<number, UnitRecord>;
  successions: readonly UnitSuccession[];
  sets: readonly CriteriaSetRecord[];
};

/** The succession steps between the two quarters that touch the units which came or went. */
function stepsOf(found: Extract<Break, { kind: 'units' }>, { unitsByLastingId, successions }: BreakFacts) {
  const touched = new Set(
    [...found.goneIds, ...found.newIds].flatMap(
      (id) => unitsByLastingId.get(id)?.rows.map((row) => row.id) ?? [id],
    ),
  );
  const [after, before] = [lastDay(found.after), lastDay(found.before)];
  return successions.filter(
    (step) =>
      step.date > after &&
      step.date <= before &&
      !keepsTerritory(step) &&
      (touched.has(step.predecessorId) || touched.has(step.successorId)),
  );
}

function breakOf(found: Break, facts: BreakFacts): TrendBreak {
  const at = { after: formatPeriodCode(found.after), before: formatPeriodCode(found.before) };
  if (found.kind === 'criteria_set') {
    const set = facts.sets.find((one) => one.code === found.toSet);
    return {
      ...at,
      kind: 'criteria_set',
      date: set === undefined ? null : startOfSet(set),
      unitsBefore: null,
      unitsAfter: null,
      setBefore: found.fromSet,
      setAfter: found.toSet,
      legalBasis: set?.decisionNumber ?? null,
    };
  }
  const steps = stepsOf(found, facts);
  const acts = [...new Set(steps.map((step) => step.legalBasis))].filter((act) => act !== null);
  return {
    ...at,
    kind: 'units',
    date: steps[0]?.date ?? null,
    unitsBefore: found.unitsBefore,
    unitsAfter: found.unitsAfter,
    setBefore: null,
    setAfter: null,
    legalBasis: acts.length === 0 ? null : acts.join('; '),
  };
}

/** Every change of units or of the set between two quarters, with its date and legal basis. */
export function breaksOf({ readings, successions, sets }: TrendFacts): TrendBreak[] {
  const distinct = new Set(readings.map(({ scope }) => scope));
  const idsOf = new Map([...distinct].map((scope) => [scope, scope.map(lastingIdOf)]));
  const scopes = readings.map(({ quarter, set, scope }) => ({
    quarter,
    setCode: set?.code ?? null,
    unitIds: idsOf.get(scope) ?? [],
  }));
  const units = [...distinct].flat().map((unit) => [lastingIdOf(unit), unit] as const);
  const facts = { unitsByLastingId: new Map(units), successions, sets };
  return trendBreaks(scopes).map((found) => breakOf(found, facts));
}
