import type { Report } from '@tiendo/contracts/reports/report.ts';
import type { ReportCell } from '@tiendo/contracts/reports/report-parts.ts';
import { type VerdictChange, verdictChange } from '../../shared/reports/verdict-change.ts';

/** The criteria of a report that changed in one way. */
export const changedIn = ({ cells }: Report, change: VerdictChange): ReportCell[] =>
  cells.filter(({ previousVerdict, verdict }) => verdictChange(previousVerdict, verdict) === change);

/** Whether a person wrote or handed in the report, who then does not decide on it. */
export const isOwn = ({ author, written, submitted }: Report, person: string): boolean =>
  [author, written?.by, submitted?.by].some((one) => one?.id === person);

/** Whether a person may accept or return it now. */
export const isDecidable = ({ allowed }: Report): boolean => allowed.includes('accept');
