import { criterionOrder, type OrderedSet, sizeOfSet } from '../criterion-order.ts';
import { quarterIndex as q } from '../quarters.ts';
import { randomFor, wholeBetween } from '../random.ts';
import type { CommuneOf2025 } from './communes-of-2025.ts';
import { hardCasesOf2026 } from './hard-cases-of-2026.ts';
import type { ProvinceScenario } from './province-scenario.ts';

/** Criteria that a commune meets under a set at a quarter's end. */
export type CommuneState = {
  readonly quarter: number;
  readonly set: OrderedSet;
  readonly met: readonly number[];
};

/** Simulated criteria met at the end of the time of districts, by unit key; a township has none. */
export type LastStates = ReadonlyMap<string, readonly number[]>;

const QUARTERS_OF_2022_SET = [q(2025, 3), q(2025, 4)];
const QUARTERS_OF_2026_SET = [q(2026, 1), q(2026, 2), q(2026, 3)];
/** The most criteria of a commune that is not to be recognised. */
const MOST_UNRECOGNISED = 18;
/** What a commune that held everything before brings to the set of 2026 at most. */
const BEST_START = 4;

/** What every predecessor with a known state held: the strictest reading of a merger. */
function heldByAll(predecessors: readonly string[], last: LastStates): readonly number[] {
  const known = predecessors.flatMap((unit) => {
    const met = last.get(unit);
    return met === undefined ? [] : [met];
  });
  return (known[0] ?? []).filter((criterion) => known.every((met) => met.includes(criterion)));
}

/** The states of one commune from the merger to 2026-Q3, by set and quarter. */
export function statesOf(
  commune: CommuneOf2025,
  scenario: ProvinceScenario,
  last: LastStates,
): CommuneState[] {
  const held = heldByAll(commune.predecessors, last);
  return [...statesUnder2022(commune, held), ...statesUnder2026(commune, scenario, held.length)];
}

const orderOf = ({ province, name }: CommuneOf2025, set: OrderedSet): number[] =>
  criterionOrder(`${province}/${name}`, set, []);

function statesUnder2022(commune: CommuneOf2025, held: readonly number[]): CommuneState[] {
  const set = 'XA_NTM_2022';
  const { onBothSets } = hardCasesOf2026;
  const still = onBothSets.units.some((unit) => unit === commune.unit);
  const next = orderOf(commune, set).filter((criterion) => !held.includes(criterion));
  const random = randomFor('after the merger', commune.unit);
  let gained = 0;
  return [...QUARTERS_OF_2022_SET, ...(still ? [onBothSets.quarter] : [])].map((quarter, index) => {
    if (index > 0) gained += wholeBetween(random, 0, 1);
    const room = Math.max(0, MOST_UNRECOGNISED - held.length);
    return { quarter, set, met: [...held, ...next.slice(0, Math.min(gained, room))] };
  });
}

function statesUnder2026(
  commune: CommuneOf2025,
  { quarterlyGain }: ProvinceScenario,
  heldBefore: number,
): CommuneState[] {
  const set = 'XA_NTM_2026';
  const order = orderOf(commune, set);
  const random = randomFor('path of 2026', commune.unit);
  const start = Math.round((BEST_START * heldBefore) / sizeOfSet.XA_NTM_2022) - wholeBetween(random, 0, 1);
  let count = Math.max(0, start);
  return QUARTERS_OF_2026_SET.map((quarter, index) => {
    if (index > 0) count += wholeBetween(random, ...quarterlyGain);
    const met = order.slice(0, count).filter((criterion) => !isLost(commune, criterion, quarter));
    return { quarter, set, met };
  });
}

function isLost({ unit }: CommuneOf2025, criterion: number, quarter: number): boolean {
  const { slipped } = hardCasesOf2026;
  return unit === slipped.unit && criterion === slipped.criterion && quarter >= slipped.from;
}
