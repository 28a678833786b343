import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { reachUnit, unknownReport, type Who } from './report-access.ts';
import { reportAnswer } from './report-answer.ts';
import type { ReportFacts } from './report-store.ts';

/** One report, whatever its state, to whoever may read those of its unit. */
export async function getReport(
  reference: Pick<Reference, 'units' | 'sets'>,
  facts: ReportFacts,
  id: number,
  who: Who,
): Promise<Report> {
  const report = await facts.report(id);
  if (report === null) throw unknownReport(id);
  reachUnit(reference.units, report, 'report.read', who);
  return reportAnswer(facts, reference, report, who);
}
