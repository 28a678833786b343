import type { RevisionFacts } from '@tiendo/domain/reporting/report-standing.ts';

/** A revision of the report of a unit in a round, as far as it says where the report stands. */
export type ReportRevision = RevisionFacts & {
  readonly id: number;
  readonly roundId: number;
  readonly unitId: number;
  readonly simulated: boolean;
  /** Name of its author; null where none is known. */
  readonly author: string | null;
  /** When it was last handed in or decided on. */
  readonly changedAt: string | null;
};

/** The revisions of a unit in a round, none where it has not begun. */
export type ReportOf = (roundId: number, unitId: number) => readonly ReportRevision[];

/** Finds the revisions of each unit in each round. */
export function reportsByCell(revisions: readonly ReportRevision[]): ReportOf {
  const byCell = Map.groupBy(revisions, ({ roundId, unitId }) => `${roundId} ${unitId}`);
  return (roundId, unitId) => byCell.get(`${roundId} ${unitId}`) ?? [];
}
