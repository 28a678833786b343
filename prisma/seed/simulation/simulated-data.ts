import type { CalendarDate } from '../../../packages/domain/src/time/calendar-date.ts';
import type { OrderedSet } from './criterion-order.ts';

/** A simulated report of one commune: the criteria met by number, the others not met. */
export type SimulatedSnapshot = {
  /** Unit key. */
  readonly unit: string;
  readonly set: OrderedSet;
  readonly asOf: CalendarDate;
  readonly state: 'accepted' | 'withdrawn';
  readonly revision: number;
  readonly revisionReason: string | null;
  readonly receivedOn: CalendarDate;
  readonly met: readonly number[];
};

export type SimulatedRecognition = {
  readonly unit: string;
  readonly level: 'XA_NTM' | 'XA_NTM_NANG_CAO';
  readonly set: OrderedSet;
  readonly achievedYear: number;
  readonly knownFrom: CalendarDate;
};

/** An average of criteria per commune to be reached by the end of the year. */
export type SimulatedTarget = {
  /** Unit key of the district or province. */
  readonly unit: string;
  readonly set: OrderedSet;
  readonly year: number;
  readonly setOn: CalendarDate;
  readonly average: number;
};

export type SimulatedData = {
  readonly snapshots: readonly SimulatedSnapshot[];
  readonly recognitions: readonly SimulatedRecognition[];
  readonly targets: readonly SimulatedTarget[];
};
