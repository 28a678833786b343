import { type ReportFinding, reportFindings } from '@tiendo/domain/reporting/report-findings.ts';
import { AppError, type AppIssue } from '../../shared/app-error.ts';
import { cellsOf } from './report-cells.ts';
import { maskOf, maskOfState, type ReportContext } from './report-context.ts';

/**
 * What is found in a report. What cannot be put right does not stand against it: a criterion that was not returned is
 * frozen, though the state before it may have become another since it was handed in.
 */
export function findingsOf(context: ReportContext): ReportFinding[] {
  const { report, content, previous } = context;
  const cells = cellsOf(context);
  const isFrozen = (place: number | null) =>
    place !== null && report.state === 'returned' && cells[place]?.returnReason === null;
  return reportFindings({
    before: previous === null ? null : maskOfState(previous, content),
    mask: maskOf(report, content),
    criteria: cells.map(({ note, suggestion }) => ({ note, suggestion })),
    size: report.size,
    declaredCount: report.declaredCount,
    allowed: content.verdictsAllowed,
  }).map((found) => ({ ...found, blocks: found.blocks && !isFrozen(found.place) }));
}

function issueOf({ code, place, count, least, most }: ReportFinding, context: ReportContext): AppIssue[] {
  const criterion = place === null ? undefined : context.content.criteria[place];
  const path = criterion === undefined ? 'declaredCount' : `criterion.${criterion.position}`;
  switch (code) {
    case 'lost_without_note':
      return [{ path, code, expected: context.unit.name }];
    case 'declared_count_differs':
      return [
        { path, code, given: String(count), expected: least === most ? `${least}` : `${least}–${most}` },
      ];
    case 'verdict_not_allowed':
      return [{ path, code, expected: context.content.verdictsAllowed.join(', ') }];
    case 'verdicts_unknown':
    case 'value_contradicts_verdict':
      return [];
  }
}

/** The refusal of a report that cannot be handed in, with everything that stands against it; null: it can. */
export function notReady(context: ReportContext): AppError | null {
  const against = findingsOf(context).filter(({ blocks }) => blocks);
  if (against.length === 0) return null;
  return new AppError(
    'report_not_ready',
    against.flatMap((finding) => issueOf(finding, context)),
  );
}
