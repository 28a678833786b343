import { acceptedCounts } from './accepted-counts.ts';
import type { ReportDeps } from './change-report.ts';
import type { Who } from './report-access.ts';
import { type BatchAsked, type BatchDeed, runBatch } from './report-batch.ts';

const deed: BatchDeed = {
  name: 'acceptReports',
  action: 'accept',
  from: ['submitted'],
  next: 'accepted',
  event: 'report.accepted',
  act: (writer, going, { caller }) => writer.accept(going.map(acceptedCounts), caller.userId),
};

/** Accepts every report of a unit in a round that was handed in, but those left out. */
export const acceptReports = (deps: ReportDeps, asked: BatchAsked, who: Who) =>
  runBatch(deps, asked, deed, who);
