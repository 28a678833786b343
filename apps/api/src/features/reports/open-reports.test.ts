import { openReports } from '@tiendo/contracts/reports/report.ts';
import { getReportSheet, type ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { communes, type Reporting, startReporting } from '../../testing/reporting.fixture.ts';

let reporting: Reporting;
const [first = '', second = '', third = '', fourth = '', fifth = ''] = communes;

const lastMask = 'mmmmmmmmmmnnnnnnnnn';

beforeAll(async () => {
  reporting = await startReporting();
  for (const commune of [first, second])
    await acceptReport(reporting.api.database, {
      code: commune.split('@')[0] ?? '',
      set: 'XA_NTM_2016',
      asOf: '2019-12-31',
      mask: lastMask,
    });
});
afterAll(() => reporting.api.close());

describe('opening reports', () => {
  it('begins a draft that says what the last accepted state says', async () => {
    const report = await reporting.open(first);
    expect(report).toMatchObject({
      state: 'draft',
      version: 1,
      revision: 1,
      origin: 'form',
      metCount: 10,
      declaredCount: null,
      author: { id: reporting.officer.userId },
      previous: { asOf: '2019-12-31', origin: 'form' },
      findings: [],
      allowed: ['save', 'submit'],
      isOpen: true,
    });
    expect(report.cells.map(({ verdict }) => verdict[0]).join('')).toBe(lastMask);
    expect(report.cells[0]?.previousVerdict).toBe('met');
    expect(report.revisions).toHaveLength(1);
  });

  it('opens a sheet in one call, and answers those that are there as they are', async () => {
    const { api, officer, roundId, open } = reporting;
    const there = await open(first);
    const sent = await api.send(openReports, {
      as: officer,
      body: { round: roundId, units: [first, second, third] },
    });
    const { reports } = sent.json();
    expect(reports.map((one: { isNew: boolean }) => one.isNew).sort()).toEqual([false, true, true]);
    expect(reports.find((one: { isNew: boolean }) => !one.isNew)).toMatchObject({
      id: there.id,
      version: there.version,
    });
  });

  it('begins one without any verdict where nothing was accepted before', async () => {
    const report = await reporting.open(third);
    expect(new Set(report.cells.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']));
    expect(report.findings).toMatchObject([{ code: 'verdicts_unknown', count: 19, blocks: false }]);
  });

  it('acts once under one key, and refuses the key for anything else', async () => {
    const { api, officer, roundId } = reporting;
    const headers = { 'idempotency-key': 'sheet-of-april' };
    const body = { round: roundId, units: [fourth] };
    const sent = await Promise.all(
      [1, 2, 3].map(() => api.send(openReports, { as: officer, body, headers })),
    );
    expect(new Set(sent.map((one) => one.body)).size).toBe(1);
    expect(sent[0]?.json().reports).toMatchObject([{ isNew: true }]);
    const other = await api.send(openReports, {
      as: officer,
      body: { round: roundId, units: [first] },
      headers,
    });
    expect(other.json()).toMatchObject({ status: 422, code: 'key_reused' });
  });

  it('is refused whole for a unit out of reach or out of the round', async () => {
    const { api, officer, stranger, roundId } = reporting;
    const refused = await api.send(openReports, { as: stranger, body: { round: roundId, units: [first] } });
    expect(refused.json()).toMatchObject({ status: 404, code: 'unknown_round' });
    const outside = await api.send(openReports, {
      as: officer,
      body: { round: roundId, units: [fifth, '188@2020-03-31'] },
    });
    expect(outside.json()).toMatchObject({ status: 422, code: 'unit_not_in_round' });
    const rows = await api.database.progressSnapshot.count({
      where: { roundId, unitId: await reporting.unitId(fifth.split('@')[0] ?? '') },
    });
    expect(rows).toBe(0);
  });
});

describe('the sheet of a round', () => {
  const read = async (query: { unit?: string } = {}, as = reporting.officer): Promise<ReportSheet> => {
    const url = urlOf(getReportSheet, { query: { round: reporting.roundId, ...query } });
    const response = await reporting.api.get(url, reporting.api.as(as));
    if (response.statusCode !== 200) throw new Error(response.body);
    return getReportSheet.response.parse(response.json());
  };

  it('holds every unit of the round with its last state and its report', async () => {
    const lost = { criterion: 5, verdict: 'not_met', note: 'Trường xuống cấp' } as const;
    await reporting.save(await reporting.open(second), { cells: [lost] });
    const sheet = await read();
    expect(sheet).toMatchObject({ round: { period: '2020-Q1' }, unit: { name: 'Lộc Bình' } });
    expect([sheet.rows.length, sheet.criteria.length]).toEqual([19, 19]);
    const [row] = sheet.rows.filter(({ unit }) => unit.ref === second);
    expect(row).toMatchObject({
      previous: { asOf: '2019-12-31' },
      report: { state: 'draft', notes: 1, metCount: 9 },
    });
    expect(sheet.criteria.some(({ indicators }) => indicators.some((one) => one.thresholds.length > 0))).toBe(
      true,
    );
  });

  it('holds one unit where one is asked for, in as many statements as for all', async () => {
    await read();
    const counted = async (query: { unit?: string }) => {
      const before = reporting.api.statements();
      await read(query);
      return reporting.api.statements() - before;
    };
    const [all, one] = [await counted({}), await counted({ unit: first })];
    expect([all, one]).toEqual([6, 6]);
    expect((await read({ unit: first })).rows).toHaveLength(1);
  });

  it('does not exist for an officer of another district', async () => {
    await expect(read({}, reporting.stranger)).rejects.toThrow('unknown_round');
    await expect(reporting.read((await reporting.open(first)).id, reporting.stranger)).rejects.toThrow(
      'unknown_report',
    );
  });
});
