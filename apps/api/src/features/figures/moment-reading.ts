import type { ReadingDates } from '@tiendo/contracts/figures/figure.ts';
import type { FigureLayer } from '@tiendo/domain/figures/answering-data.ts';
import { type AnsweringData, answeringData, answeringState } from '@tiendo/domain/figures/answering-data.ts';
import { aggregateAt, type FigureMoment } from '@tiendo/domain/figures/answering-state.ts';
import type { SnapshotBasis } from '@tiendo/domain/progress/snapshot.ts';
import { acceptedBases } from '@tiendo/domain/progress/state.ts';
import { sameScope } from '@tiendo/domain/units/scope-tree.ts';
import type { ProgressState, StateKind } from '../../shared/progress/progress-history.ts';
import type { AggregateRecord } from '../../shared/reference/aggregate-directory.ts';
import type { CriteriaSetRecord } from '../../shared/reference/criteria-set-record.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';
import type { FigureContext } from './figure-context.ts';
import type { FigureSources } from './figure-sources.ts';
import type { Sheet } from './roll-ups/sheet.ts';
import { rollUpsOf } from './roll-ups/sheets.ts';
import type { UnitNode } from './roll-ups/unit-trees.ts';
import { readingDates, type TerritoryReading } from './territory-reading.ts';

/** A moment with the set that is read at it. */
export type SetMoment = { moment: FigureMoment; set: CriteriaSetRecord };

/** All that is known at one moment: the sheet, and the place on it of the unit asked for. */
export type MomentReading = SetMoment & {
  sheet: Sheet;
  layer: FigureLayer;
  /** Null where the unit holds no unit in scope at the moment. */
  node: UnitNode | null;
  /** The node of the same unit as reported: over the units valid at the moment. */
  asReported(unit: UnitRecord): UnitNode | null;
  /** What was printed of all communes of a unit together, where it speaks of the units that are read. */
  aggregatesOf(node: UnitNode | null): readonly AggregateRecord[];
};

export type Answering = AnsweringData<StateKind, AggregateRecord>;

const noAggregates: readonly AggregateRecord[] = [];

const basesOf = new Map<SnapshotBasis, ReadonlySet<SnapshotBasis>>();

function basesAccepted(basis: SnapshotBasis): ReadonlySet<SnapshotBasis> {
  const known = basesOf.get(basis) ?? new Set(acceptedBases(basis));
  basesOf.set(basis, known);
  return known;
}

/** Reads what is known at a moment, of the unit and of all under it. */
export function readMoment(
  sources: FigureSources,
  { unit, selection }: FigureContext,
  { moment, set }: SetMoment,
  { unitsAt, panel }: TerritoryReading,
): MomentReading {
  const rollUps = rollUpsOf(sources);
  const { unitKinds } = set.level;
  const tree = rollUps.trees.tree(unitKinds, unitsAt ?? moment.date, panel);
  const { basis, layer } = selection;
  const question = { tree, moment, setId: set.id, bases: basesAccepted(basis), layer };
  const asReported = (one: UnitRecord) => rollUps.trees.tree(unitKinds, moment.date, null).node(one);
  return {
    moment,
    set,
    sheet: rollUps.sheet(question, sources),
    layer,
    node: tree.node(unit),
    asReported,
    aggregatesOf: (node) => {
      const spokenOf = node?.unit ?? unit;
      const printed = sources.aggregates.of(spokenOf.id, set.id);
      return printed.length === 0 || sameScope(node, asReported(spokenOf)) ? printed : noAggregates;
    },
  };
}

/**
 * The data that answers for the units of a node. `withAggregate` false leaves out what was printed of
 * them together, for figures that only single units can answer.
 */
export function answeringFor(
  reading: MomentReading,
  node: UnitNode | null,
  layer: FigureLayer,
  withAggregate = true,
): Answering {
  const printed = withAggregate ? reading.aggregatesOf(node) : noAggregates;
  return answeringData({
    rollUp: reading.sheet.rollUp(node),
    aggregate: aggregateAt(printed, reading.moment),
    layer,
  });
}

/** The state that answers for one unit in scope. */
export function answeringStateOf(reading: MomentReading, node: UnitNode): ProgressState | null {
  return answeringState(reading.sheet.statesOf(node), reading.layer);
}

/** How territory was read at a moment, with the units in scope as reported that a matched panel leaves out. */
export function readingAt(
  { asReported, node }: Pick<MomentReading, 'asReported' | 'node'>,
  unit: UnitRecord,
  territory: TerritoryReading,
): ReadingDates {
  const leftOut = territory.panel === null ? null : (asReported(unit)?.expected ?? 0) - (node?.expected ?? 0);
  return readingDates(territory, leftOut);
}
