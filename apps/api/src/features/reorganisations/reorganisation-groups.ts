import type { ReorganisationGroup, ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import { addDays, type CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import { isAbove, isValidAt, type UnitKind, unitKinds } from '@tiendo/domain/units/unit.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { type UnitRecord, unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { ReorganisationRecord } from './reorganisation-reader.ts';

type Group = { successor: UnitRecord | null; predecessors: { unit: UnitRecord; step: Step | null }[] };
type Step = ReorganisationRecord['steps'][number];
type Counts = ReorganisationItem['changed'];

const present = <T>(value: T | null): value is T => value !== null;

/** By successor in the order of codes; then what ended below the districts without a known successor. */
function groupsOf(record: ReorganisationRecord, units: UnitDirectory): Group[] {
  const stepsInto = Map.groupBy(record.steps, (step) => step.successorId);
  const followed = new Set(record.steps.map((step) => step.predecessorId));
  const formed = record.formedIds.map(units.byId).filter(present);
  const groups = formed.map((successor) => ({
    successor,
    predecessors: (stepsInto.get(successor.id) ?? []).flatMap((step) => {
      const unit = units.byId(step.predecessorId);
      return unit === null ? [] : [{ unit, step }];
    }),
  }));
  const lost = record.endedIds
    .filter((id) => !followed.has(id))
    .map(units.byId)
    .filter((unit): unit is UnitRecord => unit !== null && !isAbove(unit.kind, 'commune'))
    .map((unit) => ({ unit, step: null }));
  return lost.length === 0 ? groups : [...groups, { successor: null, predecessors: lost }];
}

const touches = ({ successor, predecessors }: Group, ids: ReadonlySet<number>): boolean =>
  (successor !== null && ids.has(successor.id)) || predecessors.some(({ unit }) => ids.has(unit.id));

/** A group without a successor only tells of the units asked for. */
function narrowed(group: Group, ids: ReadonlySet<number>): Group {
  if (group.successor !== null) return group;
  return { ...group, predecessors: group.predecessors.filter(({ unit }) => ids.has(unit.id)) };
}

function countsOf(before: Iterable<UnitRecord>, after: Iterable<UnitRecord>): Counts {
  const ofKind = (units: Iterable<UnitRecord>) => {
    const byKind = Map.groupBy(units, (unit) => unit.kind);
    return (kind: UnitKind) => byKind.get(kind)?.length ?? 0;
  };
  const [then, now] = [ofKind(before), ofKind(after)];
  return unitKinds
    .map((kind) => ({ kind, before: then(kind), after: now(kind) }))
    .filter((count) => count.before > 0 || count.after > 0);
}

/** The nearest unit above or at all of the units that stands on the day before and on the day itself. */
function standingAround(
  touched: readonly UnitRecord[],
  date: CalendarDate,
  units: UnitDirectory,
): UnitRecord | null {
  const [first, ...others] = touched.map(({ id, pathIds }) => [id, ...pathIds]);
  const shared = first?.filter((id) => others.every((chain) => chain.includes(id))) ?? [];
  const stands = (unit: UnitRecord) => isValidAt(unit, date) && isValidAt(unit, addDays(date, -1));
  return shared.map(units.byId).find((unit): unit is UnitRecord => unit !== null && stands(unit)) ?? null;
}

function standingOf(
  groups: readonly Group[],
  date: CalendarDate,
  units: UnitDirectory,
): ReorganisationItem['standing'] {
  const touched = groups.flatMap(({ successor, predecessors }) => [
    ...(successor === null ? [] : [successor]),
    ...predecessors.map(({ unit }) => unit),
  ]);
  const around = standingAround(touched, date, units);
  if (around === null) return null;
  const touchedKinds = [...new Set(touched.map((unit) => unit.kind))];
  const isBeside = (kind: UnitKind) =>
    touchedKinds.some((other) => !isAbove(other, kind) && !isAbove(kind, other));
  const under = units
    .idsUnder(around.id)
    .map(units.byId)
    .filter((unit): unit is UnitRecord => unit !== null && isBeside(unit.kind));
  const at = (day: CalendarDate) => under.filter((unit) => isValidAt(unit, day));
  return { unit: unitSummaryOf(around, date), counts: countsOf(at(addDays(date, -1)), at(date)) };
}

const written = ({ successor, predecessors }: Group, date: CalendarDate): ReorganisationGroup => ({
  successor: successor === null ? null : unitSummaryOf(successor, date),
  predecessors: predecessors.map(({ unit, step }) => ({
    unit: unitSummaryOf(unit, addDays(date, -1)),
    kind: step?.kind ?? null,
    basis: step?.basis ?? null,
  })),
});

/** A reorganisation with its units by name; `only`: the ids of the units it is asked for, null for all. */
export function reorganisationItemOf(
  record: ReorganisationRecord,
  units: UnitDirectory,
  only: ReadonlySet<number> | null,
): ReorganisationItem {
  const { endedIds, formedIds: _formed, steps, ...facts } = record;
  const { date } = record;
  const all = groupsOf(record, units);
  const groups =
    only === null ? all : all.filter((group) => touches(group, only)).map((group) => narrowed(group, only));
  const followed = new Set(steps.map((step) => step.predecessorId));
  const ended = endedIds
    .filter((id) => !followed.has(id) && (only === null || only.has(id)))
    .map(units.byId)
    .filter((unit): unit is UnitRecord => unit !== null && isAbove(unit.kind, 'commune'));
  const before = new Set(groups.flatMap(({ predecessors }) => predecessors.map(({ unit }) => unit)));
  const after = groups.map(({ successor }) => successor).filter(present);
  return {
    ...facts,
    groups: groups.map((group) => written(group, date)),
    ended: ended.map((unit) => unitSummaryOf(unit, addDays(date, -1))),
    changed: countsOf(before, after),
    standing: standingOf(groups, date, units),
  };
}
