import type { Command } from '@tiendo/contracts/endpoint.ts';
import { openReports, saveReport } from '@tiendo/contracts/reports/report.ts';
import {
  correctReport,
  decideOnReport,
  recallReport,
  submitReport,
  withdrawReport,
} from '@tiendo/contracts/reports/report-decisions.ts';
import { getReportSheet, reportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { z } from 'zod';
import {
  type Answer,
  answerOf,
  countIn,
  type Deed,
  type Ledger,
  type Person,
  type Traffic,
} from './traffic.fixture.ts';

type Seen = { readonly id: number; readonly version: number };

const changed = z.object({ id: z.number(), version: z.number() });
const opened = z.object({ reports: z.array(changed) });

/** What the sheet says of the report of a commune; opens one where there is none. */
async function look(traffic: Traffic, person: Person, commune: string): Promise<Seen | null> {
  const { roundId: round } = traffic;
  const url = urlOf(getReportSheet, { query: { round, unit: commune } });
  const [row] = reportSheet.parse(await answerOf(traffic, person, url)).rows;
  if (row?.report) return row.report;
  const { method } = openReports;
  const body = { round, units: [commune] };
  const answer = await traffic.send(person, { method, url: urlOf(openReports), body });
  return answer.status === 201 ? (opened.parse(answer.body).reports[0] ?? null) : null;
}

/** The command that a deed is, with its body. */
function commandOf({ kind, criterion, verdict }: Deed, { userId }: Person): [Command, unknown?] {
  switch (kind) {
    case 'save':
      return [saveReport, { cells: [{ criterion, verdict, note: userId }] }];
    case 'submit':
      return [submitReport];
    case 'recall':
      return [recallReport];
    case 'correct':
      return [correctReport, { reason: 'Sửa lại' }];
    case 'accept':
      return [decideOnReport, { decision: 'accept' }];
    case 'return':
      return [decideOnReport, { decision: 'return', reasons: [{ criterion, reason: 'Thiếu' }] }];
    case 'withdraw':
      return [withdrawReport, { reason: 'Nhầm' }];
  }
}

async function send(traffic: Traffic, person: Person, deed: Deed, { id, version }: Seen): Promise<Answer> {
  const [command, body] = commandOf(deed, person);
  const { method } = command;
  const url = urlOf(command, { params: { id } });
  return traffic.send(person, { method, url, body, headers: { 'if-match': `"${version}"` } });
}

/** What a change may be answered with: done, refused by the rules of reports, or made to another version. */
const expected: ReadonlySet<number> = new Set([200, 201, 409, 412, 422]);

function note({ statuses, done, newest, faults }: Ledger, { status, body }: Answer, deed: Deed): void {
  countIn(statuses, status);
  if (!expected.has(status)) faults.push(`${deed.kind} was answered with ${status}: ${JSON.stringify(body)}`);
  if (status !== 200) return;
  const { id, version } = changed.parse(body);
  const { kind, criterion, verdict } = deed;
  done.push({ id, version, kind, criterion, verdict });
  newest.set(id, Math.max(version, newest.get(id) ?? 0));
}

/** Does one deed after another, each to what is seen then or was seen before, until it is over. */
export async function act(
  traffic: Traffic,
  ledger: Ledger,
  person: Person,
  deeds: Iterable<Deed>,
  isOver: (deedsDone: number) => boolean,
): Promise<void> {
  const seen = new Map<string, Seen | null>();
  let deedsDone = 0;
  for (const deed of deeds) {
    if (isOver(deedsDone)) return;
    deedsDone += 1;
    const remembered = deed.isStale ? seen.get(deed.commune) : undefined;
    const current = remembered ?? (await look(traffic, person, deed.commune));
    seen.set(deed.commune, current);
    if (current !== null) note(ledger, await send(traffic, person, deed, current), deed);
  }
}
