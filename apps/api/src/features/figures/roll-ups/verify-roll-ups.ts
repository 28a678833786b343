import { criterionCountOf, type Tally } from '@tiendo/domain/figures/tally.ts';
import { acceptedBases } from '@tiendo/domain/progress/state.ts';
import { deducedMask, type VerdictMask } from '@tiendo/domain/progress/verdict-mask.ts';
import { lastDay, quarterOf, quarterRange } from '@tiendo/domain/time/period.ts';
import type { Data } from '../../../shared/data/data.ts';
import type { CriteriaSetFamily } from '../../../shared/reference/criteria-set-record.ts';
import { rollUpsOf } from './sheets.ts';
import { scopeOf, type UnitNode } from './unit-trees.ts';

/** The state of one row of a unit, its mask made of the results. */
export type PlainState = {
  unitId: number;
  origin: 'real' | 'simulated';
  metCount: number | null;
  basicCount: number;
  size: number;
  mask: VerdictMask;
};

/** The stored rows, read without anything that is held or kept beside them. */
export type PlainRecords = {
  /** Snapshots whose mask is not what their results say; put right where `repair` is asked for. */
  wrongMasks(repair: boolean): Promise<number[]>;
  /** The time that the accepted snapshots of each set span. */
  quarters(): Promise<{ setId: number; first: string; last: string }[]>;
  /** The latest state of each row of a unit at a date, real and simulated apart. */
  states(setId: number, date: string): Promise<PlainState[]>;
  /** Makes every process read all progress again. */
  readAllAgain(): Promise<void>;
};

/** A roll-up that is not what its rows add up to. */
export type Difference = { unitId: number; setCode: string; date: string; kept: string; recomputed: string };

export type Verification = { wrongMasks: number[]; compared: number; differences: Difference[] };

const told = (numbers: readonly unknown[]): string => JSON.stringify(numbers);

/** What a tally says, criterion by criterion. */
function tallyText(tally: Tally<unknown>, expected: number, criteria: number): string {
  const places = Array.from({ length: criteria }, (_, place) => criterionCountOf(tally, place, expected));
  return told([
    tally.states,
    tally.reported,
    tally.totalMet,
    places.map((count) => [count.met, count.basicallyMet, count.notMet, count.notAssessed]),
  ]);
}

/** The same, added up from the states one by one. */
function plainText(states: readonly PlainState[], criteria: number): string {
  const masks = states.map((state) => deducedMask(state.mask, state, criteria));
  const having = (letter: string, place: number) =>
    masks.filter((mask) => mask.charAt(place) === letter).length;
  const counts = states.flatMap((state) => state.metCount ?? []);
  return told([
    states.length,
    counts.length,
    counts.reduce((sum, count) => sum + count, 0),
    Array.from({ length: criteria }, (_, place) =>
      ['m', 'b', 'n', 'a'].map((letter) => having(letter, place)),
    ),
  ]);
}

/** The states of the units in scope of a node: of each the one of its latest row that has any. */
function statesUnder(node: UnitNode, states: ReadonlyMap<number, PlainState>): PlainState[] {
  return scopeOf(node).flatMap(({ unit }) => {
    const row = unit.rows.find(({ id }) => states.has(id));
    return row === undefined ? [] : (states.get(row.id) ?? []);
  });
}

async function differencesAt(
  data: Data,
  records: PlainRecords,
  { set, criteria }: CriteriaSetFamily,
  date: string,
): Promise<{ compared: number; differences: Difference[] }> {
  const rollUps = rollUpsOf(data);
  const tree = rollUps.trees.tree(set.level.unitKinds, date, null);
  const bases = new Set(acceptedBases('self_assessed'));
  const moment = { date, period: null };
  const question = {
    tree,
    moment,
    setId: set.id,

    bases,
    layer: 'published',
  } as const;
  const sheet = rollUps.sheet(question, data);
  const plain = Map.groupBy(await records.states(set.id, date), ({ origin }) => origin);
  const differences: Difference[] = [];
  const nodes = tree.nodes();
  for (const origin of ['real', 'simulated'] as const) {
    const states = new Map((plain.get(origin) ?? []).map((state) => [state.unitId, state]));
    for (const node of nodes) {
      const kept = tallyText(sheet.rollUp(node)[origin], node.expected, criteria.length);
      const recomputed = plainText(statesUnder(node, states), criteria.length);
      if (kept !== recomputed)
        differences.push({ unitId: node.unit.id, setCode: set.code, date, kept, recomputed });
    }
  }
  return { compared: 2 * nodes.length, differences };
}

/**
 * Compares every mask with its results, and the roll-up of every unit at the end of every quarter with
 * what its rows add up to. `repair` puts masks right and makes every process read all progress again.
 */
export async function verifyRollUps(
  current: () => Promise<Data>,
  records: PlainRecords,
  repair: boolean,
): Promise<Verification> {
  const wrongMasks = await records.wrongMasks(repair);
  if (repair) await records.readAllAgain();
  const result: Verification = { wrongMasks, compared: 0, differences: [] };
  for (const { setId, first, last } of await records.quarters()) {
    const data = await current();
    const set = data.sets.byId(setId);
    const family = set === null ? null : data.sets.family(set.code);
    if (family === null) continue;
    for (const quarter of quarterRange(quarterOf(first), quarterOf(last))) {
      const { compared, differences } = await differencesAt(data, records, family, lastDay(quarter));
      result.compared += compared;
      result.differences.push(...differences);
    }
  }
  return result;
}
