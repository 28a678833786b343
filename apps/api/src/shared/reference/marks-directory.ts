import type { CriterionCount } from '@tiendo/contracts/figures/criteria.ts';
import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import { type CalendarDate, compareDates } from '@tiendo/domain/time/calendar-date.ts';
import type { Quantity } from '@tiendo/domain/values/quantity.ts';

/** A recognition; in force from the day it is known to the day it ends. */
export type RecognitionRecord = {
  id: number;
  unitId: number;
  level: CriteriaSetSummary['level'];
  achievedYear: number | null;
  decisionNumber: string | null;
  decisionDate: CalendarDate | null;
  knownFrom: CalendarDate;
  /** First day on which it no longer stands: its validity ended or it was revoked. */
  endsOn: CalendarDate | null;
  revokedOn: CalendarDate | null;
  origin: FigureOrigin;
  sourceId: number | null;
};

/** A unit named by a target for a recognition due in a year; set and level are null where no source names them. */
export type PilotRecord = {
  unitId: number;
  year: string;
  setCode: string | null;
  levelCode: string | null;
  /** The day on which it was set, where a source gives it. */
  setOn: CalendarDate | null;
  origin: FigureOrigin;
};

/** A target average that stands for a unit. */
export type AverageTarget = {
  unitId: number;
  duePeriod: string;
  dueDate: CalendarDate;
  operator: string;
  quantity: Quantity;
  setCode: string | null;
  /** The day on which it was set, where a source gives it. */
  setOn: CalendarDate | null;
  origin: FigureOrigin;
  sourceId: number | null;
};

/** A call to work on a criterion most, made at a conference of a unit. */
export type EmphasisRecord = {
  unitId: number;
  criterionId: number;
  asOf: CalendarDate;
  setBasis: CriterionCount['emphasisedBy'][number]['setBasis'];
  sourceId: number;
};

export type Marks = {
  /** By level, the earliest first. */
  recognitions: readonly RecognitionRecord[];
  /** Those of one unit in the order in which they answer. */
  pilots: readonly PilotRecord[];
  /** The earliest due first. */
  averageTargets: readonly AverageTarget[];
  /** In the order of their days. */
  emphases: readonly EmphasisRecord[];
};

/** What is said of units beside their criteria. */
export type MarksDirectory = {
  /** In force at the date. */
  recognitions(unitIds: readonly number[], date: CalendarDate): RecognitionRecord[];
  /** Revoked by the date. */
  revoked(unitIds: readonly number[], date: CalendarDate): RecognitionRecord[];
  /** Those named for the level, or for none that is known, in the order in which they answer. */
  pilots(unitIds: readonly number[], levelCode: string): PilotRecord[];
  averageTargets(unitId: number): readonly AverageTarget[];
  /** What conferences of the unit ever stressed. */
  emphases(unitId: number): readonly EmphasisRecord[];
};

/** The directory over all marks, held in memory. */
export function marksDirectory(marks: Marks): MarksDirectory {
  const placed = marks.recognitions.map((record, place) => ({ record, place }));
  const recognitionsOf = Map.groupBy(placed, ({ record }) => record.unitId);
  const pilotsOf = Map.groupBy(marks.pilots, ({ unitId }) => unitId);
  const namedFor = (unitIds: readonly number[], levelCode: string) =>
    unitIds
      .flatMap((id) => pilotsOf.get(id) ?? [])
      .filter((one) => (one.levelCode ?? levelCode) === levelCode);
  const targetsOf = Map.groupBy(marks.averageTargets, ({ unitId }) => unitId);
  const emphasesOf = Map.groupBy(marks.emphases, ({ unitId }) => unitId);
  const inForce = ({ knownFrom, endsOn }: RecognitionRecord, date: CalendarDate) =>
    compareDates(knownFrom, date) <= 0 && (endsOn === null || compareDates(date, endsOn) < 0);
  const isRevoked = ({ revokedOn }: RecognitionRecord, date: CalendarDate) =>
    revokedOn !== null && compareDates(revokedOn, date) <= 0;
  const chosen = (unitIds: readonly number[], isOne: (record: RecognitionRecord) => boolean) =>
    unitIds
      .flatMap((id) => recognitionsOf.get(id) ?? [])
      .filter(({ record }) => isOne(record))
      .sort((a, b) => a.place - b.place)
      .map(({ record }) => record);
  return {
    recognitions: (unitIds, date) => chosen(unitIds, (record) => inForce(record, date)),
    revoked: (unitIds, date) => chosen(unitIds, (record) => isRevoked(record, date)),
    pilots: namedFor,
    averageTargets: (unitId) => targetsOf.get(unitId) ?? [],
    emphases: (unitId) => emphasesOf.get(unitId) ?? [],
  };
}
