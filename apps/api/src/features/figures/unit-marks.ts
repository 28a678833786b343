import type { CriterionCount } from '@tiendo/contracts/figures/criteria.ts';
import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import type { FigureOrigin } from '@tiendo/domain/figures/origin.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Quantity } from '@tiendo/domain/values/quantity.ts';

/** A recognition in force. */
export type RecognitionRecord = {
  unitId: number;
  level: CriteriaSetSummary['level'];
  achievedYear: number | null;
  decisionNumber: string | null;
  decisionDate: CalendarDate | null;
  knownFrom: CalendarDate;
  origin: FigureOrigin;
  sourceId: number | null;
};

/** A number of recognised units as a source prints it. */
export type PublishedCount = {
  levelCode: string;
  count: number;
  asOf: CalendarDate;
  sourceId: number;
};

/** A unit named by a target for a recognition due in a year; the set is null where no source names it. */
export type PilotRecord = { unitId: number; year: string; setCode: string | null; origin: FigureOrigin };

/** A target average that stands for a unit. */
export type AverageTarget = {
  duePeriod: string;
  dueDate: CalendarDate;
  operator: string;
  quantity: Quantity;
  setCode: string | null;
  origin: FigureOrigin;
  sourceId: number | null;
};

/** A call to work on a criterion most, made at a conference of a unit. */
export type EmphasisRecord = {
  criterionId: number;
  asOf: CalendarDate;
  setBasis: CriterionCount['emphasisedBy'][number]['setBasis'];
  sourceId: number;
};

/** Reads what is said of units beside their criteria; each question is one statement. */
export type UnitMarks = {
  recognitions(unitIds: readonly number[], date: CalendarDate): Promise<RecognitionRecord[]>;
  /** The latest count printed for the unit and each level up to the date. */
  publishedCounts(unitId: number, date: CalendarDate): Promise<PublishedCount[]>;
  /** Named for the level, or for none that is known. */
  pilots(unitIds: readonly number[], year: string, levelCode: string): Promise<PilotRecord[]>;
  averageTargets(unitId: number): Promise<AverageTarget[]>;
  /** What conferences of the unit ever stressed, in the order of their days. */
  emphases(unitId: number, setId: number): Promise<EmphasisRecord[]>;
};
