import type { MappedPair } from '@tiendo/domain/criteria/mapping-refusal.ts';
import type { MappedSet, MappingPair } from '@tiendo/domain/criteria/set-mapping.ts';
import type { NewVersion, OldVersion } from '@tiendo/domain/criteria/set-version.ts';
import type { VersionCriterion } from '@tiendo/domain/criteria/version-criteria.ts';
import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';

/** A criterion as mappings and their previews need it. */
export type StoredCriterion = MappedSet['criteria'][number] & { name: string | null };

/** A set with its criteria in the order of positions. */
export type StoredSet = OldVersion & { id: number; levelCode: string; criteria: StoredCriterion[] };

/** The decision of a new version, as far as it is known. */
export type VersionDecision = {
  decisionNumber: string | null;
  decisionDate: CalendarDate | null;
  issuer: string | null;
  periodPrinted: string | null;
};

/** The criteria of a new version; `changed`: they are not all those of the old one. */
export type CopiedCriteria = { criteria: readonly VersionCriterion[]; changed: boolean };

/** A pair of a mapping with what tells it. */
export type NotedPair = MappingPair & { note: string | null };

/** What is known of sets, all as of one moment. */
export type SetFacts = {
  sets(): Promise<StoredSet[]>;
  /** The pairs of sets that a mapping stands between. */
  standing(): Promise<MappedPair[]>;
  /** The unit that bore the code on the day; null where there is none. */
  unitAt(code: string, date: CalendarDate): Promise<number | null>;
};

/** Changes of one transaction. */
export type SetWriter = SetFacts & {
  /** Takes away how one set reads in another. */
  clearMapping(fromId: number, toId: number): Promise<void>;
  enterMapping(toSetId: number, pairs: readonly NotedPair[]): Promise<void>;
  /** Makes a set of these criteria from another; returns its id. */
  copySet(oldId: number, version: NewVersion & VersionDecision, criteria: CopiedCriteria): Promise<number>;
  endSet(id: number, validTo: CalendarDate): Promise<void>;
};

export type SetStore = {
  /** Reads as of one moment; writes nothing. */
  read<T>(work: (facts: SetFacts) => Promise<T>): Promise<T>;
  /** All or nothing, and one at a time. */
  write<T>(work: (writer: SetWriter) => Promise<T>): Promise<T>;
};
