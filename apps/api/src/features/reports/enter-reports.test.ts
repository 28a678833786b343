import { openReports, saveReport } from '@tiendo/contracts/reports/report.ts';
import { getReportSheet, type ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import {
  bodyOfSpecialist,
  communes,
  type Reporting,
  startReporting,
  versionOf,
} from '../../testing/reporting.fixture.ts';

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

const versions = async () => JSON.stringify(await reporting.api.composed.readVersions());

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

describe('saving a report', () => {
  it('changes what is named and nothing else, and counts a version', async () => {
    const report = await reporting.open(second);
    const saved = await reporting.save(report, {
      cells: [
        { criterion: 5, verdict: 'not_met', note: 'Trường tiểu học\nxuống cấp' },
        { criterion: 11, verdict: null },
      ],
      declaredCount: 9,
    });
    expect(saved.version).toBe(report.version + 1);
    expect(saved.cells.map(({ verdict }) => verdict[0]).join('')).toBe('mmmmnmmmmmunnnnnnnn');
    expect(saved.cells[4]).toMatchObject({ note: 'Trường tiểu học\nxuống cấp', previousVerdict: 'met' });
    expect(saved).toMatchObject({
      metCount: 9,
      declaredCount: 9,
      written: { by: { id: reporting.officer.userId } },
    });
    expect(await reporting.read(report.id)).toEqual(saved);
  });

  it('refuses an older version with the report as it stands, and nothing is written', async () => {
    const { api, officer } = reporting;
    const old = await reporting.open(fourth);
    const stands = await reporting.save(old, { cells: [{ criterion: 1, verdict: 'met' }] });
    const refused = await api.send(saveReport, {
      params: { id: old.id },
      body: { cells: [{ criterion: 1, verdict: 'not_met' }] },
      as: officer,
      headers: versionOf(old),
    });
    expect(refused.json()).toMatchObject({ status: 412, code: 'version_conflict' });
    expect(refused.json().current).toEqual(stands);
    expect(await reporting.read(old.id)).toEqual(stands);
  });

  it('keeps values and tells what they speak for against the threshold that applies', async () => {
    const { save, open } = reporting;
    const report = await open(fourth);
    const of = (code: string) =>
      report.cells
        .flatMap(({ indicators }) => indicators)
        .find((one) => one.threshold?.value != null && one.operator === code);
    const indicator = of('>=') ?? expect.fail('no indicator with a least value');
    const asked = Number(indicator.threshold?.value);
    const value = { min: asked - 1, max: asked - 1, decimals: 0, qualifier: 'exact' } as const;
    const saved = await save(report, {
      values: [{ indicator: indicator.id, quantity: value, text: null, isMet: null }],
    });
    const cell = saved.cells.find(({ indicators }) => indicators.some(({ id }) => id === indicator.id));
    expect(cell?.suggestion).toBe('not_met');
    expect(cell?.indicators.find(({ id }) => id === indicator.id)).toMatchObject({
      value: { quantity: value },
      suggestion: 'not_met',
    });
    const gone = await save(saved, {
      values: [{ indicator: indicator.id, quantity: null, text: null, isMet: null }],
    });
    expect(gone.cells.flatMap(({ indicators }) => indicators).every((one) => one.value === null)).toBe(true);
  });

  it('lets a specialist change the criteria of their own body only', async () => {
    const { api, specialist, open } = reporting;
    const report = await open(fourth);
    const own = report.cells.find(({ responsibleBody }) => responsibleBody === bodyOfSpecialist);
    const other = report.cells.find(({ responsibleBody }) => responsibleBody !== bodyOfSpecialist);
    const seen = await reporting.read(report.id, specialist);
    expect(seen.cells.filter(({ isOpen }) => isOpen).map(({ criterion }) => criterion.position)).toEqual(
      seen.cells
        .filter((one) => one.responsibleBody === bodyOfSpecialist)
        .map((one) => one.criterion.position),
    );
    const send = (body: object) =>
      api.send(saveReport, { params: { id: report.id }, body, as: specialist, headers: versionOf(report) });
    const refused = await send({ cells: [{ criterion: other?.criterion.position, verdict: 'met' }] });
    expect(refused.json()).toMatchObject({ status: 403, code: 'criterion_of_other_body' });
    const count = await send({ declaredCount: 5 });
    expect(count.json()).toMatchObject({ status: 403, code: 'criterion_of_other_body' });
    const saved = await send({ cells: [{ criterion: own?.criterion.position, verdict: 'met' }] });
    expect(saved.statusCode).toBe(200);
  });

  it.each([
    [
      'a criterion that the set does not have',
      { cells: [{ criterion: 99, verdict: 'met' }] },
      'unknown_criterion',
    ],
    ['an indicator of no criterion', { values: [{ indicator: 2147483647, isMet: true }] }, 'invalid_value'],
    ['a criterion told twice', { cells: [{ criterion: 1 }, { criterion: 1 }] }, 'conflicting_parameters'],
    ['a count beyond the set', { declaredCount: 20 }, 'invalid_value'],
    ['a field that reports do not have', { state: 'accepted' }, 'unknown_parameter'],
  ])('refuses %s', async (_, body, code) => {
    const report = await reporting.open(fourth);
    const refused = await reporting.api.send(saveReport, {
      params: { id: report.id },
      body: body as never,
      as: reporting.officer,
      headers: versionOf(report),
    });
    expect(refused.json()).toMatchObject({ code });
    expect((await reporting.read(report.id)).version).toBe(report.version);
  });

  it('leaves the versions of the data alone: figures in memory stand', async () => {
    const before = await versions();
    const report = await reporting.open(fifth);
    await reporting.save(report, { cells: [{ criterion: 1, verdict: 'met' }] });
    expect(await versions()).toBe(before);
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
    expect([all, one]).toEqual([5, 5]);
    expect((await read({ unit: first })).rows).toHaveLength(1);
  });

  it('does not exist for an officer of another district', async () => {
    await expect(read({}, reporting.stranger)).rejects.toThrow('unknown_round');
    await expect(reporting.read((await reporting.open(first)).id, reporting.stranger)).rejects.toThrow(
      'unknown_report',
    );
  });
});
