import type { ReportDeps } from './change-report.ts';
import type { Who } from './report-access.ts';
import { type BatchAsked, type BatchDeed, runBatch } from './report-batch.ts';

const deed: BatchDeed = {
  name: 'submitReports',
  action: 'submit',
  from: ['draft', 'returned'],
  next: 'submitted',
  event: 'report.submitted',
  act: (writer, going, { caller, today }) =>
    writer.submit(
      going.map(({ report }) => report.id),
      caller.userId,
      today,
    ),
};

/** Hands in every report of a unit in a round that nothing stands against. */
export const submitReports = (deps: ReportDeps, asked: BatchAsked, who: Who) =>
  runBatch(deps, asked, deed, who);
