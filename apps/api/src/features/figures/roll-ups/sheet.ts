import type { UnitStates } from '@tiendo/domain/figures/answering-state.ts';
import { emptyRollUp, type RollUp, rollUpOf } from '@tiendo/domain/figures/roll-up.ts';
import type { ProgressChange, ProgressState, StateKind } from '../../../shared/progress/progress.ts';
import { type Recorded, type StateQuestion, statesAt } from './standing-states.ts';
import type { UnitNode, UnitTree } from './unit-trees.ts';

/** Every figure of one set at one moment over one tree of units, rolled up from the communes to the country. */
export type Sheet = StateQuestion & {
  readonly tree: UnitTree;
  /** Another number once anything of it has changed. */
  edition(): number;
  statesOf(node: UnitNode): UnitStates<ProgressState>;
  rollUp(node: UnitNode | null): RollUp<StateKind>;
  /** Forgets what was rolled up from histories that changed, and nothing else. */
  forget(changes: readonly ProgressChange[]): void;
};

/** Fewer units in scope are counted again as quickly as they are looked up. */
const fewestKept = 30;

/** An empty sheet: what is asked of it is rolled up once and kept until a commune under it changes. */
export function emptySheet(question: StateQuestion & { tree: UnitTree }, recorded: Recorded): Sheet {
  const { tree, setId } = question;
  const rolledUp = new Map<UnitNode, RollUp<StateKind>>();
  let edition = 0;
  const statesOf = (node: UnitNode) => statesAt(node.unit, question, recorded);
  const rollUp = (node: UnitNode): RollUp<StateKind> => {
    const known = rolledUp.get(node);
    if (known !== undefined) return known;
    const leaves = node.children.filter((child) => child.children.length === 0);
    const inScope = node.counted ? [node, ...leaves] : leaves;
    const parts = node.children.filter((child) => child.children.length > 0);
    const found = rollUpOf(inScope.map(statesOf), parts.map(rollUp));
    if (node.expected >= fewestKept) rolledUp.set(node, found);
    return found;
  };
  const forgetRow = (rowId: number) => {
    for (const reader of tree.readersOf(rowId))
      for (let node: UnitNode | null = reader; node !== null; node = node.parent) rolledUp.delete(node);
  };
  return {
    ...question,
    edition: () => edition,
    statesOf,
    rollUp: (node) => (node === null ? emptyRollUp : rollUp(node)),
    forget: (changes) => {
      const own = changes.filter((change) => change.setId === setId);
      for (const { rowId } of own) forgetRow(rowId);
      if (own.length > 0) edition += 1;
    },
  };
}
