import { getAverage } from '@tiendo/contracts/figures/average.ts';
import type { Report } from '@tiendo/contracts/reports/report.ts';
import {
  decideOnReport,
  type ReportDecision,
  type recallReport,
  submitReport,
} from '@tiendo/contracts/reports/report-decisions.ts';
import type { LightMyRequestResponse } from 'fastify';
import type { Caller } from '../shared/caller.ts';
import { type Reporting, versionOf } from './reporting.fixture.ts';

type Handing = typeof submitReport | typeof recallReport;

/** Every criterion of the set of 2016 met. */
export const allMet = Array.from({ length: 19 }, (_, place) => ({
  criterion: place + 1,
  verdict: 'met' as const,
}));

export const acceptance: ReportDecision = { decision: 'accept' };

/** Hands a report in, or takes it back. */
export const handIn = (
  { api, officer }: Reporting,
  report: Report,
  command: Handing = submitReport,
  as: Caller = officer,
): Promise<LightMyRequestResponse> =>
  api.send(command, { params: { id: report.id }, as, headers: versionOf(report) });

export const decide = (
  { api, verifier }: Reporting,
  report: Report,
  body: ReportDecision,
  as: Caller = verifier,
): Promise<LightMyRequestResponse> =>
  api.send(decideOnReport, { params: { id: report.id }, body, as, headers: versionOf(report) });

/** A report of a commune with every criterion met, handed in. */
export async function handedIn(reporting: Reporting, commune: string): Promise<Report> {
  const saved = await reporting.save(await reporting.open(commune), { cells: allMet });
  const submitted = await handIn(reporting, saved);
  if (submitted.statusCode !== 200) throw new Error(submitted.body);
  return submitted.json();
}

/** The same, accepted. */
export async function accepted(reporting: Reporting, commune: string): Promise<Report> {
  const decided = await decide(reporting, await handedIn(reporting, commune), acceptance);
  if (decided.statusCode !== 200) throw new Error(decided.body);
  return decided.json();
}

/** What real figures say of a unit at the end of the round. */
export const realAverage = ({ api }: Reporting, unit: string) =>
  api.read(getAverage, { query: { unit, set: 'XA_NTM_2016', period: '2020-Q1', layer: 'published' } });
