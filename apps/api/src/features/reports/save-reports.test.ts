import { saveReport } from '@tiendo/contracts/reports/report.ts';
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
const [second = '', fourth = '', fifth = ''] = communes;

beforeAll(async () => {
  reporting = await startReporting();
  await acceptReport(reporting.api.database, {
    code: second.split('@')[0] ?? '',
    set: 'XA_NTM_2016',
    asOf: '2019-12-31',
    mask: 'mmmmmmmmmmnnnnnnnnn',
  });
});
afterAll(() => reporting.api.close());

const versions = async () => JSON.stringify(await reporting.api.composed.readVersions());

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
