import { openReports, saveReport } from '@tiendo/contracts/reports/report.ts';
import {
  correctReport,
  decideOnReport,
  recallReport,
  submitReport,
  withdrawReport,
} from '@tiendo/contracts/reports/report-decisions.ts';
import { getReportSheet, type SheetRow } from '@tiendo/contracts/reports/report-sheet.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { snapshotViolations } from '@tiendo/domain/progress/snapshot.ts';
import { verdictAt } from '@tiendo/domain/progress/verdict-mask.ts';
import fc from 'fast-check';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prismaPlainRecords } from './features/figures/roll-ups/prisma-plain-records.ts';
import { verifyRollUps } from './features/figures/roll-ups/verify-roll-ups.ts';
import type { Caller } from './shared/caller.ts';
import { heldData } from './shared/data/held-data.ts';
import { prismaDataStore } from './shared/data/prisma-data-store.ts';
import { callerWith } from './testing/caller.fixture.ts';
import { communes, type Reporting, startReporting } from './testing/reporting.fixture.ts';
import { storeCaller } from './testing/stored-caller.ts';

const clients = 50;
const deedsOfEach = 8;
/** For a machine that does much else. */
const longestMs = 600_000;

const officerDeeds = ['save', 'save', 'save', 'save', 'save', 'submit', 'recall', 'correct'] as const;
const verifierDeeds = ['accept', 'accept', 'return', 'withdraw'] as const;

type Deed = {
  kind: (typeof officerDeeds)[number] | (typeof verifierDeeds)[number];
  commune: string;
  criterion: number;
  verdict: 'met' | 'not_met' | null;
  /** Acts on what was seen before, however long ago. */
  isStale: boolean;
};

type Seen = { id: number; version: number };
type Done = Seen & { kind: Deed['kind']; criterion: number; verdict: Deed['verdict'] };

let reporting: Reporting;
const done: Done[] = [];
const statuses = new Map<number, number>();

const deed = (kinds: readonly Deed['kind'][]) =>
  fc.record<Deed>({
    kind: fc.constantFrom(...kinds),
    commune: fc.constantFrom(...communes),
    criterion: fc.integer({ min: 1, max: 19 }),
    verdict: fc.constantFrom('met', 'not_met', null),
    isStale: fc.boolean(),
  });

const plan = (client: number): Deed[] =>
  fc.sample(deed(client % 3 === 0 ? verifierDeeds : officerDeeds), {
    numRuns: deedsOfEach,
    seed: client + 1,
  });

async function look(commune: string, as: Caller): Promise<Seen | null> {
  const { api, roundId } = reporting;
  const url = urlOf(getReportSheet, { query: { round: roundId, unit: commune } });
  const [row] = (await api.get(url, api.as(as))).json().rows as SheetRow[];
  if (row?.report) return { id: row.report.id, version: row.report.version };
  const opened = await api.send(openReports, { as, body: { round: roundId, units: [commune] } });
  const [report] = opened.statusCode === 201 ? opened.json().reports : [];
  return report ?? null;
}

function send({ kind, criterion, verdict }: Deed, { id, version }: Seen, as: Caller) {
  const { api } = reporting;
  const input = { params: { id }, as, headers: { 'if-match': `"${version}"` } };
  switch (kind) {
    case 'save':
      return api.send(saveReport, {
        ...input,
        body: { cells: [{ criterion, verdict, note: `${as.userId}` }] },
      });
    case 'submit':
      return api.send(submitReport, input);
    case 'recall':
      return api.send(recallReport, input);
    case 'correct':
      return api.send(correctReport, { ...input, body: { reason: 'Sửa lại' } });
    case 'accept':
      return api.send(decideOnReport, { ...input, body: { decision: 'accept' } });
    case 'return':
      return api.send(decideOnReport, {
        ...input,
        body: { decision: 'return', reasons: [{ criterion, reason: 'Thiếu' }] },
      });
    case 'withdraw':
      return api.send(withdrawReport, { ...input, body: { reason: 'Nhầm' } });
  }
}

function note(answer: LightMyRequestResponse, { kind, criterion, verdict }: Deed): void {
  statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
  if (answer.statusCode !== 200) return;
  const { id, version } = answer.json();
  done.push({ id, version, kind, criterion, verdict });
}

async function act(as: Caller, deeds: readonly Deed[]): Promise<void> {
  const seen = new Map<string, Seen | null>();
  for (const one of deeds) {
    const remembered = one.isStale ? seen.get(one.commune) : undefined;
    const current = remembered ?? (await look(one.commune, as));
    seen.set(one.commune, current);
    if (current !== null) note(await send(one, current, as), one);
  }
}

beforeAll(async () => {
  reporting = await startReporting();
  const district = await reporting.unitId('188');
  const people = await Promise.all(
    Array.from({ length: clients }, (_, client) => {
      const role = client % 3 === 0 ? 'district_verifier' : 'commune_officer';
      return storeCaller(reporting.api.database, callerWith(role, district, { userId: `client-${client}` }));
    }),
  );
  await Promise.all(people.map((person, client) => act(person, plan(client))));
}, longestMs);
afterAll(() => reporting.api.close());

const reportsOfRound = () =>
  reporting.api.database.progressSnapshot.findMany({
    where: { roundId: reporting.roundId },
    include: { remarks: true, writers: true, results: { include: { criterion: true } } },
  });

it('answers each of 50 clients with a change, a refusal or the version that stands, and never fails', () => {
  expect([...statuses.keys()].filter((status) => ![200, 201, 409, 412, 422].includes(status))).toEqual([]);
  for (const status of [200, 409, 412]) expect(statuses.get(status)).toBeGreaterThan(0);
});

it('gives no version of a report to two changes', () => {
  const versions = done.map(({ id, version }) => `${id}@${version}`);
  expect(new Set(versions).size).toBe(versions.length);
});

it('holds the last accepted write of every cell', async () => {
  const reports = await reportsOfRound();
  const byReport = Map.groupBy(
    done.filter(({ kind }) => kind === 'save'),
    ({ id }) => id,
  );
  expect(byReport.size).toBeGreaterThan(0);
  for (const [id, saves] of byReport) {
    const report = reports.find((one) => one.id === id) ?? expect.fail('a saved report is stored');
    const last = new Map(
      saves.sort((a, b) => a.version - b.version).map(({ criterion, verdict }) => [criterion, verdict]),
    );
    const stored = report.results.map(({ criterion, verdict }) => [criterion.position, verdict] as const);
    const now = new Map(stored);
    for (const [criterion, verdict] of last) expect(now.get(criterion) ?? null).toBe(verdict);
  }
});

it('has every accepted write in the trail', async () => {
  const events = await reporting.api.database.auditEvent.findMany({ where: { subjectKind: 'report' } });
  const told = Map.groupBy(events, ({ subjectId, action }) => `${subjectId} ${action}`);
  const actions = {
    save: 'saved',
    submit: 'submitted',
    recall: 'recalled',
    accept: 'accepted',
    return: 'returned',
    withdraw: 'withdrawn',
    correct: 'corrected',
  };
  const accepted = Map.groupBy(done, ({ id, kind }) => `${id} report.${actions[kind]}`);
  for (const [key, all] of accepted) expect([key, told.get(key)?.length]).toEqual([key, all.length]);
});

it('keeps the invariants of every report, and lets nobody decide on their own', async () => {
  const reports = await reportsOfRound();
  for (const report of reports) {
    const { metCount, basicCount, size, verdictMask, decidedById, writers } = report;
    const results = new Map(report.results.map(({ criterion, verdict }) => [criterion.position, verdict]));
    expect(snapshotViolations({ metCount, basicCount, size, results })).toEqual([]);
    for (const [position, verdict] of results) expect(verdictAt(verdictMask, position - 1)).toBe(verdict);
    expect(writers.map(({ userId }) => userId)).not.toContain(decidedById);
  }
  const standing = Map.groupBy(reports, ({ unitId, state }) =>
    state === 'accepted' ? `${unitId} accepted` : state === 'withdrawn' ? 'gone' : `${unitId} open`,
  );
  for (const [key, all] of standing) if (key !== 'gone') expect([key, all.length]).toEqual([key, 1]);
});

it('leaves figures that are what their rows add up to', async () => {
  const { database, composed } = reporting.api;
  const { current } = heldData(prismaDataStore(database, composed.readVersions));
  const { wrongMasks, differences } = await verifyRollUps(current, prismaPlainRecords(database), false);
  expect([wrongMasks, differences]).toEqual([[], []]);
});
