import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { UnitSuccession } from '@tiendo/domain/units/lineage.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import type { MatchedStep } from './match-mapping.ts';
import type { MatchedUnit } from './match-units.ts';

/** What a list changes of one province on one day. */
export type ListedReorganisation = {
  date: CalendarDate;
  title: string;
  titleEn: string;
  legalBasis: string | null;
  formed: readonly MatchedUnit[];
  ended: readonly MatchedUnit[];
  steps: readonly MatchedStep[];
};

export type ListChanges = {
  added: readonly MatchedUnit[];
  ended: readonly MatchedUnit[];
  reorganisations: readonly ListedReorganisation[];
};

export type UnitListWriter = {
  stored(): Promise<{ units: readonly AdministrativeUnit[]; successions: readonly UnitSuccession[] }>;
  /** The last report of each of the units that is dated on its end or later. */
  progressAfterEnd(ended: readonly MatchedUnit[]): Promise<{ unitId: number; asOf: CalendarDate }[]>;
  enter(changes: ListChanges): Promise<void>;
};

export type UnitListStore = {
  /** All or nothing, and one at a time. */
  write<T>(work: (writer: UnitListWriter) => Promise<T>): Promise<T>;
};
