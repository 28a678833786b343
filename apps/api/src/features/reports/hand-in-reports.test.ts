import type { Report } from '@tiendo/contracts/reports/report.ts';
import { type ReportDecision, recallReport } from '@tiendo/contracts/reports/report-decisions.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { communes, type Reporting, startReporting } from '../../testing/reporting.fixture.ts';
import { decide, handedIn, handIn } from '../../testing/verified-report.fixture.ts';

let reporting: Reporting;

const lastState = { set: 'XA_NTM_2016', asOf: '2019-12-31' } as const;

beforeAll(async () => {
  reporting = await startReporting();
  const mask = 'mmmmmmmmmmnnnnnnnnn';
  await acceptReport(reporting.api.database, { ...lastState, code: '06565', mask });
});
afterAll(() => reporting.api.close());

const giveBack = (criterion: number): ReportDecision => ({
  decision: 'return',
  reasons: [{ criterion, reason: 'Chưa có minh chứng' }],
});

describe('handing a report in', () => {
  it('is refused while something stands against it, each thing told with its place', async () => {
    const opened = await reporting.open('06565@2020-03-31');
    const report = await reporting.save(opened, {
      cells: [
        { criterion: 5, verdict: 'not_met' },
        { criterion: 6, verdict: 'basically_met' },
      ],
      declaredCount: 12,
    });
    const refused = await handIn(reporting, report);
    expect(refused.json()).toMatchObject({ status: 422, code: 'report_not_ready' });
    expect(
      refused.json().issues.map(({ path, code }: { path: string; code: string }) => [path, code]),
    ).toEqual([
      ['criterion.5', 'lost_without_note'],
      ['criterion.6', 'lost_without_note'],
      ['criterion.6', 'verdict_not_allowed'],
      ['declaredCount', 'declared_count_differs'],
    ]);
    expect(refused.json().issues[0].message).toContain('Khuất Xá');
  });

  it('freezes it until somebody takes it back', async () => {
    const submitted = await handedIn(reporting, communes[0] ?? '');
    expect(submitted).toMatchObject({
      state: 'submitted',
      receivedOn: '2020-04-10',
      submitted: { by: { id: reporting.officer.userId } },
      allowed: ['recall'],
    });
    expect(submitted.cells.some(({ isOpen }) => isOpen)).toBe(false);
    await expect(reporting.save(submitted, { declaredCount: 1 })).rejects.toThrow('report_state');
    const recalled = await handIn(reporting, submitted, recallReport);
    expect(recalled.json()).toMatchObject({ state: 'draft', submitted: null, receivedOn: null });
  });
});

describe('returning criteria', () => {
  it('opens those alone, keeps their reasons and lets the report be handed in again', async () => {
    const submitted = await handedIn(reporting, communes[1] ?? '');
    const returned: Report = (await decide(reporting, submitted, giveBack(5))).json();
    expect(returned.state).toBe('returned');
    const seen = await reporting.read(returned.id);
    expect(seen.cells.filter(({ isOpen }) => isOpen).map(({ criterion }) => criterion.position)).toEqual([5]);
    expect(seen.cells[4]?.returnReason).toBe('Chưa có minh chứng');
    const frozen = reporting.save(seen, { cells: [{ criterion: 6, verdict: 'not_met' }] });
    await expect(frozen).rejects.toThrow('criterion_frozen');
    expect(seen.cells[3]?.returned).toBeNull();
    const was = { verdict: seen.cells[4]?.verdict, note: seen.cells[4]?.note };
    expect(seen.cells[4]?.returned).toEqual(was);
    const other = was.verdict === 'met' ? 'not_met' : 'met';
    const change = { criterion: 5, verdict: other, note: 'Đã bổ sung ảnh' } as const;
    const mended = await reporting.save(seen, { cells: [change] });
    expect(mended.cells[4]).toMatchObject({ verdict: other, note: 'Đã bổ sung ảnh', returned: was });
    const again: Report = (await handIn(reporting, mended)).json();
    expect(again).toMatchObject({ state: 'submitted', receivedOn: '2020-04-10' });
    const recalled: Report = (await handIn(reporting, again, recallReport)).json();
    expect(recalled).toMatchObject({ state: 'returned', receivedOn: '2020-04-10' });
  });

  it('takes criteria of the set, each once', async () => {
    const submitted = await handedIn(reporting, communes[2] ?? '');
    expect((await decide(reporting, submitted, giveBack(99))).json()).toMatchObject({
      code: 'unknown_criterion',
    });
    const twice: ReportDecision = {
      decision: 'return',
      reasons: [5, 5].map((criterion) => ({ criterion, reason: 'Thiếu' })),
    };
    expect((await decide(reporting, submitted, twice)).json()).toMatchObject({
      code: 'conflicting_parameters',
    });
    expect((await decide(reporting, submitted, { decision: 'return', reasons: [] })).statusCode).toBe(400);
  });

  it('does not ask for a note on what is frozen, though the state before was accepted since', async () => {
    const commune = communes[3] ?? '';
    const opened = await reporting.open(commune);
    const saved = await reporting.save(opened, { cells: [{ criterion: 6, verdict: 'not_met' }] });
    const submitted: Report = (await handIn(reporting, saved)).json();
    const returned: Report = (await decide(reporting, submitted, giveBack(5))).json();
    const [code = ''] = commune.split('@');
    await acceptReport(reporting.api.database, { ...lastState, code, mask: 'm'.repeat(19) });
    const seen = await reporting.read(returned.id);
    expect(seen.findings).toMatchObject([
      { code: 'lost_without_note', criterion: 6, blocks: false },
      { code: 'verdicts_unknown' },
    ]);
    expect((await handIn(reporting, seen)).statusCode).toBe(200);
  });
});
