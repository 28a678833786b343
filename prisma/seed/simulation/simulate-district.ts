import { unitKey } from '../data/units/unit-facts.ts';
import { type Commune, communesOf } from './communes.ts';
import { countPath, interpolate } from './count-path.ts';
import { SIZE } from './criterion-order.ts';
import { daysAfterQuarter, FIRST_UNDER_2022, yearOf } from './quarters.ts';
import { randomFor, wholeBetween } from './random.ts';
import type { Anchor, DistrictScenario } from './scenario/district-scenario.ts';
import { setOfQuarter, simulateAdvanced, simulateCommune } from './simulate-commune.ts';
import type {
  SimulatedData,
  SimulatedRecognition,
  SimulatedSnapshot,
  SimulatedTarget,
} from './simulated-data.ts';

/** The most advanced criteria of a commune that is not to be recognised as advanced. */
const MOST_ADVANCED = 16;
const FIRST_TARGET_YEAR = 2018;
const FIRST_YEAR_OF_2022_SET = 2022;

type Counts = ReadonlyMap<number, number>;

/** Simulates all communes of one district over every quarter. */
export function simulateDistrict(scenario: DistrictScenario): SimulatedData {
  const communes = communesOf(scenario.code);
  const paths = new Map<string, Counts>();
  const snapshots: SimulatedSnapshot[] = [];
  const recognitions: SimulatedRecognition[] = [];
  for (const commune of communes) {
    const counts = countPath({ commune, scenario, inherited: inheritedCount(commune, paths) });
    paths.set(commune.name, counts);
    snapshots.push(...simulateCommune(commune, scenario, counts));
    recognitions.push(...newRuralRecognition(commune, scenario));
    const advanced = advancedPath(commune, scenario);
    snapshots.push(...simulateAdvanced(commune, advanced));
    recognitions.push(...advancedRecognition(commune, advanced));
  }
  return { snapshots, recognitions, targets: targetsOf(scenario) };
}

/** Communes that became one met the same criteria first, so the fewest of any is what all of them met. */
function inheritedCount(commune: Commune, paths: ReadonlyMap<string, Counts>): number | null {
  const before = Math.min(...commune.unitAt.keys()) - 1;
  const known = commune.parents.flatMap((parent) => paths.get(parent)?.get(before) ?? []);
  return known.length === 0 ? null : Math.min(...known);
}

function dateOfDecision(commune: Commune, quarter: number): string {
  return daysAfterQuarter(
    quarter,
    wholeBetween(randomFor('decision', commune.district, commune.name, quarter), 30, 75),
  );
}

/** The unit that a decision after the quarter names: the row at the next quarter's end, else at the quarter's. */
const unitAfter = (commune: Commune, quarter: number): string | undefined =>
  commune.unitAt.get(Math.max(0, quarter + 1)) ?? commune.unitAt.get(quarter);

function newRuralRecognition(commune: Commune, scenario: DistrictScenario): SimulatedRecognition[] {
  const finish = scenario.finish[commune.name];
  if (finish === undefined || scenario.notRecognised.includes(commune.name)) return [];
  const unit = unitAfter(commune, finish);
  return unit === undefined
    ? []
    : [
        {
          unit,
          level: 'XA_NTM',
          set: setOfQuarter(finish),
          achievedYear: yearOf(finish),
          knownFrom: dateOfDecision(commune, finish),
        },
      ];
}

/** Counts under the advanced set from the quarter after the commune first met all criteria. */
function advancedPath(commune: Commune, scenario: DistrictScenario): Counts {
  const finish = scenario.finish[commune.name];
  if (finish === undefined || !scenario.nationalAdvancedSet) return new Map();
  const first = Math.max(FIRST_UNDER_2022, finish + 2);
  const quarters = [...commune.unitAt.keys()].filter((quarter) => quarter >= first);
  const fixed = scenario.advanced[commune.name];
  const counts = interpolate(fixed ?? drawnAdvanced(commune, first), quarters, 0);
  return fixed === undefined
    ? new Map([...counts].map(([quarter, count]) => [quarter, Math.min(count, MOST_ADVANCED)]))
    : counts;
}

function drawnAdvanced(commune: Commune, first: number): Anchor[] {
  const random = randomFor('advanced', commune.district, commune.name);
  const start = wholeBetween(random, 3, 7);
  const yearlyGain = wholeBetween(random, 1, 3);
  return [
    [first, start],
    [first + 12, start + 3 * yearlyGain],
  ];
}

function advancedRecognition(commune: Commune, advanced: Counts): SimulatedRecognition[] {
  const done = [...advanced].find(([, count]) => count === SIZE);
  const unit = done === undefined ? undefined : unitAfter(commune, done[0]);
  if (done === undefined || unit === undefined) return [];
  return [
    {
      unit,
      level: 'XA_NTM_NANG_CAO',
      set: 'XA_NTM_NANG_CAO_2022',
      achievedYear: yearOf(done[0]),
      knownFrom: dateOfDecision(commune, done[0]),
    },
  ];
}

function targetsOf(scenario: DistrictScenario): SimulatedTarget[] {
  return scenario.targets.map((average, index) => {
    const year = FIRST_TARGET_YEAR + index;
    const set = year < FIRST_YEAR_OF_2022_SET ? 'XA_NTM_2016' : 'XA_NTM_2022';
    return { unit: unitKey(scenario.code, null), set, year, setOn: `${year}-01-01`, average };
  });
}
