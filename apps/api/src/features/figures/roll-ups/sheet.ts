import type { UnitStates } from '@tiendo/domain/figures/answering-state.ts';
import { readState } from '@tiendo/domain/figures/combined-state.ts';
import { emptyRollUp, type RollUp } from '@tiendo/domain/figures/roll-up.ts';
import { type StateColumns, stateColumns } from '@tiendo/domain/figures/state-columns.ts';
import type { GrowingTally } from '@tiendo/domain/figures/tally.ts';
import type { ProgressChange } from '../../../shared/progress/progress.ts';
import type { ProgressState, StateKind } from '../../../shared/progress/progress-history.ts';
import { type Recorded, type StateQuestion, statesAt } from './standing-states.ts';
import type { UnitNode, UnitTree } from './unit-trees.ts';

export type SheetQuestion = StateQuestion & {
  readonly tree: UnitTree;
  /** Criteria of the set. */
  readonly criteria: number;
};

/** Every figure of one set at one moment over one tree of units, rolled up from the communes to the country. */
export type Sheet = {
  readonly tree: UnitTree;
  /** Another number once anything of it has changed. */
  edition(): number;
  statesOf(node: UnitNode): UnitStates<ProgressState>;
  rollUp(node: UnitNode | null): RollUp<StateKind>;
  /** Reads again what stood on histories that changed, and nothing else. */
  readAgain(changes: readonly ProgressChange[]): void;
};

/** Fewer units in scope are counted again as quickly as they are looked up. */
const fewestKept = 100;

type Columns = { readonly real: StateColumns<StateKind>; readonly simulated: StateColumns<StateKind> };

type KeptRollUp = {
  expected: number;
  real: GrowingTally<StateKind>;
  simulated: GrowingTally<StateKind>;
};

/**
 * An empty sheet. The state of a unit in scope is read when it is first asked for; tallies of many
 * units are kept, and follow each change by the one state that was and the one that is.
 */
export function emptySheet(question: SheetQuestion, recorded: Recorded): Sheet {
  const { tree, setId, criteria } = question;
  const units = tree.inScope.length;
  const columns: Columns = { real: stateColumns(units, criteria), simulated: stateColumns(units, criteria) };
  const isRead = new Uint8Array(units);
  const kept = new Map<UnitNode, KeptRollUp>();
  let edition = 0;

  const read = (place: number) => {
    const node = tree.inScope[place];
    if (node === undefined || isRead[place] === 1) return;
    const states = statesAt(node.unit, question, recorded);
    columns.real.put(place, states.real);
    columns.simulated.put(place, states.simulated);
    isRead[place] = 1;
  };
  const rollUp = (node: UnitNode): RollUp<StateKind> => {
    const known = kept.get(node);
    if (known !== undefined) return known;
    const { expected, first } = node;
    for (let place = first; place < first + expected; place += 1) read(place);
    const found = {
      expected,
      real: columns.real.tally(first, expected),
      simulated: columns.simulated.tally(first, expected),
    };
    if (expected >= fewestKept) kept.set(node, found);
    return found;
  };
  const countAbove = (node: UnitNode, times: 1 | -1) => {
    for (let above: UnitNode | null = node; above !== null; above = above.parent) {
      const tallies = kept.get(above);
      if (tallies === undefined) continue;
      columns.real.count(tallies.real, node.first, times);
      columns.simulated.count(tallies.simulated, node.first, times);
    }
  };
  const readNodeAgain = (node: UnitNode) => {
    if (isRead[node.first] === 0) return;
    countAbove(node, -1);
    isRead[node.first] = 0;
    read(node.first);
    countAbove(node, 1);
  };
  const stateOf = (ofOrigin: StateColumns<StateKind>, node: UnitNode): ProgressState | null => {
    const state = ofOrigin.at(node.first);
    return state === null ? null : readState(state);
  };
  return {
    tree,
    edition: () => edition,
    statesOf: (node) => {
      if (!node.counted) return { real: null, simulated: null };
      read(node.first);
      return { real: stateOf(columns.real, node), simulated: stateOf(columns.simulated, node) };
    },
    rollUp: (node) => (node === null ? emptyRollUp : rollUp(node)),
    readAgain: (changes) => {
      const own = changes.filter((change) => change.setId === setId);
      for (const { rowId } of own) for (const node of tree.readersOf(rowId)) readNodeAgain(node);
      if (own.length > 0) edition += 1;
    },
  };
}
