import type { SnapshotOrigin } from '@tiendo/domain/progress/snapshot.ts';

/** Somebody who has a report open. */
export type PresentRecord = {
  readonly report: number;
  readonly person: { readonly id: string; readonly name: string };
  readonly since: string;
};

export type PresenceStore = {
  /** Of the reports with these ids: whose they are. */
  reports(ids: readonly number[]): Promise<{ id: number; unitId: number; origin: SnapshotOrigin }[]>;
  /** Notes that somebody has exactly these open at a moment, and answers who else was heard of since `heardSince`. */
  tell(
    reportIds: readonly number[],
    userId: string,
    moment: { readonly now: Date; readonly heardSince: Date },
  ): Promise<PresentRecord[]>;
};
