import type { SourceSummary } from '@tiendo/contracts/references.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { SuccessionKind } from '@tiendo/domain/units/lineage.ts';
import type { PageWindow } from '../../shared/paging.ts';

/** A reorganisation; its units by id. */
export type ReorganisationRecord = {
  id: number;
  date: CalendarDate;
  title: string;
  titleEn: string | null;
  legalBasis: string | null;
  reversedAt: string | null;
  source: SourceSummary | null;
  endedIds: number[];
  formedIds: number[];
  steps: { predecessorId: number; successorId: number; kind: SuccessionKind; basis: 'act' | 'code_list' }[];
};

export type ReorganisationSearch = {
  /** Only those that ended or formed one of these; null: all. */
  unitIds: readonly number[] | null;
  from: CalendarDate | null;
  to: CalendarDate | null;
};

export type ReorganisationReader = {
  /** Those in force, the latest first. */
  search(search: ReorganisationSearch, window: PageWindow): Promise<ReorganisationRecord[]>;
  byId(id: number): Promise<ReorganisationRecord | null>;
};
