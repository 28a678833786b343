import type { CalendarDate } from '../time/calendar-date.ts';
import type { SuccessionKind } from './lineage.ts';
import type { UnitKind } from './unit.ts';

/**
 * A unit that begins with a reorganisation. `key` names it within the plan: lower-case letters, digits and
 * hyphens, a letter first. `parent`: the key of another unit that begins, or a reference to a unit that stays.
 */
export type PlannedUnit = {
  key: string;
  code: string | null;
  name: string;
  kind: UnitKind;
  parent: string;
};

/** Who becomes what: a reference to a unit that ends, the key of a unit that begins. */
export type PlannedStep = { from: string; to: string; kind: SuccessionKind };

/**
 * One reorganisation as a resolution orders it. `date`: the first day of what begins, on which what ends no
 * longer exists. A unit that stands already is referred to by its code on the day before (a parent: on the
 * date), or by its id as `u12`. A change of name, kind, code, parent or territory ends a unit and begins one.
 */
export type ReorganisationPlan = {
  date: CalendarDate;
  title: string;
  titleEn: string | null;
  /** The act with its number and date. */
  legalBasis: string;
  formed: readonly PlannedUnit[];
  ended: readonly string[];
  successions: readonly PlannedStep[];
};

/** A plan whose references are resolved, parents before the units under them. */
export type ReorganisationChange = {
  date: CalendarDate;
  endedIds: number[];
  formed: FormedUnit[];
  steps: { predecessorId: number; successorKey: string; kind: SuccessionKind }[];
};

export type FormedUnit = Omit<PlannedUnit, 'parent'> & { parent: { id: number } | { key: string } };
