import type { UnitStates } from '@tiendo/domain/figures/answering-state.ts';
import { emptyRollUp, type RollUp } from '@tiendo/domain/figures/roll-up.ts';
import { countState, type GrowingTally, newTally } from '@tiendo/domain/figures/tally.ts';
import type { ProgressChange } from '../../../shared/progress/progress.ts';
import type { ProgressState, StateKind } from '../../../shared/progress/progress-history.ts';
import { type Recorded, type StateQuestion, statesAt } from './standing-states.ts';
import type { UnitNode, UnitTree } from './unit-trees.ts';

export type SheetQuestion = StateQuestion & { readonly tree: UnitTree };

/** Every figure of one set at one moment over one tree of units, rolled up from the communes to the country. */
export type Sheet = {
  /** Tells it from every other sheet. */
  readonly id: number;
  readonly tree: UnitTree;
  /** Another number once anything of it has changed. */
  edition(): number;
  statesOf(node: UnitNode): UnitStates<ProgressState>;
  rollUp(node: UnitNode | null): RollUp<StateKind>;
  /** Reads again what stood on histories that changed, and nothing else. */
  readAgain(changes: readonly ProgressChange[]): void;
};

type States = UnitStates<ProgressState>;

type GrowingRollUp = {
  expected: number;
  real: GrowingTally<StateKind>;
  simulated: GrowingTally<StateKind>;
};

const unknownStates: States = { real: null, simulated: null };

/** Fewer units in scope are counted again as quickly as they are looked up. */
const fewestKept = 100;

/** The states read so far, a unit at each place: two words a unit, as there are many units and many sheets. */
function statesByPlace(places: number) {
  const real = new Array<ProgressState | null | undefined>(places);
  const simulated = new Map<number, ProgressState>();
  return {
    at: (place: number): States | null => {
      const known = real[place];
      return known === undefined ? null : { real: known, simulated: simulated.get(place) ?? null };
    },
    put: (place: number, states: States | null) => {
      real[place] = states?.real;
      if (states === null || states.simulated === null) simulated.delete(place);
      else simulated.set(place, states.simulated);
    },
  };
}

let sheets = 0;

function count({ real, simulated }: GrowingRollUp, states: States, times: 1 | -1): void {
  if (states.real !== null) countState(real, states.real, times);
  if (states.simulated !== null) countState(simulated, states.simulated, times);
}

/**
 * An empty sheet. The states of a unit in scope are read when they are first asked for; tallies of many
 * units are kept, and follow each change by what was said before and what is said now.
 */
export function emptySheet(question: SheetQuestion, recorded: Recorded): Sheet {
  const { tree, setId } = question;
  const states = statesByPlace(tree.inScope.length);
  const kept = new Map<UnitNode, GrowingRollUp>();
  let edition = 0;

  const statesOf = (node: UnitNode): States => {
    const known = states.at(node.first);
    if (known !== null) return known;
    const found = statesAt(node.unit, question, recorded);
    states.put(node.first, found);
    return found;
  };
  const rollUp = (node: UnitNode): RollUp<StateKind> => {
    const known = kept.get(node);
    if (known !== undefined) return known;
    const { expected, first } = node;
    const found: GrowingRollUp = { expected, real: newTally(), simulated: newTally() };
    for (const one of tree.inScope.slice(first, first + expected)) count(found, statesOf(one), 1);
    if (expected >= fewestKept) kept.set(node, found);
    return found;
  };
  const countAbove = (node: UnitNode, times: 1 | -1) => {
    for (let above: UnitNode | null = node; above !== null; above = above.parent) {
      const rolledUp = kept.get(above);
      if (rolledUp !== undefined) count(rolledUp, statesOf(node), times);
    }
  };
  const readNodeAgain = (node: UnitNode) => {
    if (states.at(node.first) === null) return;
    countAbove(node, -1);
    states.put(node.first, null);
    countAbove(node, 1);
  };
  sheets += 1;
  return {
    id: sheets,
    tree,
    edition: () => edition,
    statesOf: (node) => (node.counted ? statesOf(node) : unknownStates),
    rollUp: (node) => (node === null ? emptyRollUp : rollUp(node)),
    readAgain: (changes) => {
      const own = changes.filter((change) => change.setId === setId);
      for (const { rowId } of own) for (const node of tree.readersOf(rowId)) readNodeAgain(node);
      if (own.length > 0) edition += 1;
    },
  };
}
