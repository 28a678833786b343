import { readdir } from 'node:fs/promises';
import { getImport, getImportTemplate } from '@tiendo/contracts/imports/import.ts';
import { answerImport, cancelImport } from '@tiendo/contracts/imports/import-commands.ts';
import { submitReport } from '@tiendo/contracts/reports/report-decisions.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptReport } from '../../testing/accepted-report.fixture.ts';
import { type Importing, importing } from '../../testing/importing.fixture.ts';
import { type Reporting, startReporting, versionOf } from '../../testing/reporting.fixture.ts';
import { importFolder } from './import-folder.ts';

let reporting: Reporting;
let imports: Importing;

beforeAll(async () => {
  reporting = await startReporting();
  imports = importing(reporting);
});
afterAll(() => reporting.api.close());

const filesOfImports = () => importFolder(reporting.api.composed.config.dataDirectory);

const table = (...rows: string[]): string => ['Mã xã;TC1;TC2;TC3;Ghi chú', ...rows].join('\r\n');

const reportOf = async (code: string) => {
  const { database } = reporting.api;
  const unitId = await reporting.unitId(code);
  const found = await database.progressSnapshot.findFirst({
    where: { unitId, roundId: reporting.roundId },
    orderBy: { id: 'desc' },
  });
  return found;
};

const eventsOf = (subjectKind: string, subjectId: string) =>
  reporting.api.database.auditEvent.findMany({ where: { subjectKind, subjectId }, orderBy: { id: 'asc' } });

describe('applying an import', () => {
  it('begins reports as they were looked at, tells the trail, and removes the file', async () => {
    const planned = await imports.planned(table('06532;Đ;C;?;đủ hồ sơ', '06541;Đ;Đ;;'));
    expect(planned).toMatchObject({
      state: 'planned',
      error: null,
      fileName: 'so-lieu.csv',
      plan: { creates: 2, changes: 0, problems: 0, canApplyAll: true },
    });
    expect(await reportOf('06532')).toBeNull();
    const applied = await imports.applied(planned.id);
    expect(applied).toMatchObject({ state: 'applied', mode: 'all_or_nothing', error: null });
    expect(await reportOf('06532')).toMatchObject({
      state: 'draft',
      origin: 'import',
      verdictMask: 'mn.................',
      note: 'đủ hồ sơ',
      authorId: reporting.officer.userId,
    });
    const [event] = await eventsOf('import', `${planned.id}`);
    expect(event).toMatchObject({ action: 'import.applied', after: { hash: planned.hash, opened: 2 } });
    const report = await reportOf('06541');
    expect(await eventsOf('report', `${report?.id}`)).toMatchObject([{ action: 'report.opened' }]);
    const told = await reporting.read((await reportOf('06532'))?.id ?? 0);
    expect(told.note).toBe('đủ hồ sơ');
    expect(await readdir(filesOfImports())).toEqual([]);
  });

  it('changes nothing by the same file a second time, and says so', async () => {
    const before = await reportOf('06532');
    const again = await imports.planned(table('06532;Đ;C;?;đủ hồ sơ', '06541;Đ;Đ;;'));
    expect(again.plan).toMatchObject({ creates: 0, changes: 0, unchanged: 2 });
    expect(await imports.applied(again.id)).toMatchObject({ state: 'applied' });
    expect(await reportOf('06532')).toEqual(before);
  });

  it('changes what differs and keeps what is left blank', async () => {
    const planned = await imports.planned(table('06532;;Đ;;'));
    expect(await imports.changes(planned.id)).toMatchObject([
      {
        unit: { code: '06532' },
        isNew: false,
        criteria: [{ criterion: 2, before: 'not_met', after: 'met' }],
        note: { before: 'đủ hồ sơ', after: 'đủ hồ sơ' },
      },
    ]);
    await imports.applied(planned.id);
    const report = await reportOf('06532');
    expect(report).toMatchObject({ verdictMask: 'mm.................', note: 'đủ hồ sơ', version: 2 });
    const events = await eventsOf('report', `${report?.id}`);
    expect(events.map(({ action }) => action)).toEqual(['report.opened', 'report.saved']);
  });

  it('continues the last accepted state, values too', async () => {
    const asOf = '2019-12-31';
    const mask = 'mmmmmmmmmmnnnnnnnnn';
    await acceptReport(reporting.api.database, { code: '06574', set: 'XA_NTM_2016', asOf, mask });
    const planned = await imports.planned(table('06574;;;C;'));
    await imports.applied(planned.id);
    expect(await reportOf('06574')).toMatchObject({ verdictMask: 'mmnmmmmmmmnnnnnnnnn' });
  });

  it('takes no row of a file with problems, or its valid rows, as is chosen', async () => {
    const planned = await imports.planned(table('06547;Đ;;;', '99999;Đ;;;'));
    expect(planned.plan).toMatchObject({ canApplyAll: false, canApplyValid: true, rowsRefused: 1 });
    expect(await imports.problems(planned.id)).toMatchObject([
      {
        kind: 'problem',
        code: 'code_unknown',
        row: 3,
        column: 'A',
        found: '99999',
        message: expect.any(String),
      },
    ]);
    await expect(imports.applied(planned.id)).rejects.toThrow('import_has_problems');
    expect(await imports.applied(planned.id, 'valid_rows')).toMatchObject({ state: 'applied' });
    expect(await reportOf('06547')).toMatchObject({ verdictMask: 'm..................' });
  });

  it('answers how it stands when it is asked for again', async () => {
    const planned = await imports.planned(table('06547;C;;;'));
    const first = await imports.applied(planned.id);
    expect(await imports.applied(planned.id)).toEqual(first);
  });
});

describe('a plan that is no longer the same', () => {
  it('is refused, tells the unit that differs, and can be applied anew', async () => {
    const planned = await imports.planned(table('06550;Đ;;;', '06553;Đ;;;'));
    const report = await reporting.open('06550@2020-03-31');
    await reporting.save(report, { cells: [{ criterion: 1, verdict: 'not_met' }] });
    const refused = await imports.applied(planned.id);
    expect(refused).toMatchObject({
      state: 'planned',
      error: 'plan_changed',
      version: 2,
      plan: { differs: 1, creates: 1, changes: 1 },
    });
    expect(await reportOf('06553')).toBeNull();
    const changes = await imports.changes(planned.id);
    expect(changes.map(({ unit, differs }) => [unit.code, differs])).toEqual([
      ['06550', true],
      ['06553', false],
    ]);
    expect(await imports.applied(planned.id)).toMatchObject({ state: 'applied', error: null });
    expect(await reportOf('06550')).toMatchObject({ origin: 'form', verdictMask: 'm..................' });
  });
});

describe('what stands against a report', () => {
  it('is told by name: a report that was handed in', async () => {
    const { api, officer } = reporting;
    const report = await reporting.open('06559@2020-03-31');
    const cells = Array.from({ length: 19 }, (_, place) => ({
      criterion: place + 1,
      verdict: 'met' as const,
    }));
    const saved = await reporting.save(report, { cells });
    const headers = versionOf(saved);
    await api.send(submitReport, { params: { id: saved.id }, body: null, as: officer, headers });
    const planned = await imports.planned(table('06559;C;;;'));
    expect(await imports.problems(planned.id)).toMatchObject([{ code: 'report_submitted', row: 2 }]);
    expect(planned.plan).toMatchObject({ canApplyAll: false, canApplyValid: false });
  });

  it('is told by name: criteria of other bodies, to a specialist', async () => {
    const planned = await imports.planned(table('06562;Đ;;;'), { as: reporting.specialist });
    expect(planned.plan).toMatchObject({ problems: 1, canApplyAll: false });
  });
});

describe('what an import asks', () => {
  it('is the decimal mark where figures can be read in two ways, and what columns hold', async () => {
    const file = 'Mã xã;TC10;Thu nhập BQ\r\n06589;Đ;36.500';
    const planned = await imports.planned(file);
    const column = planned.plan?.columns.find(({ heading }) => heading === 'Thu nhập BQ');
    expect(column).toMatchObject({ letters: 'C', field: null });
    const { id: indicator } = await reporting.api.database.indicator.findFirstOrThrow({
      where: { criterion: { set: { code: 'XA_NTM_2016' }, number: 10 } },
    });
    const answer = (decimalMark: 'comma' | null) =>
      reporting.api.send(answerImport, {
        params: { id: planned.id },
        body: { decimalMark, columns: [{ heading: 'Thu nhập BQ', field: `indicator:${indicator}` }] },
        as: reporting.officer,
      });
    expect((await answer(null)).statusCode).toBe(200);
    await reporting.api.imports.idle();
    expect((await imports.read(planned.id)).plan?.ambiguous).toMatchObject([
      { row: 2, found: '36.500', withDot: 36.5, withComma: 36500 },
    ]);
    await answer('comma');
    await reporting.api.imports.idle();
    const [change] = await imports.changes(planned.id);
    expect(change?.values).toMatchObject([{ indicator, after: { min: 36500 } }]);
    const next = await imports.planned(file);
    expect(next.plan?.columns.find(({ heading }) => heading === 'Thu nhập BQ')).toMatchObject({
      field: `indicator:${indicator}`,
      from: 'remembered',
    });
  });
});

describe('an import that comes to nothing', () => {
  it('is cancelled before it is applied', async () => {
    const { api, officer } = reporting;
    const { id } = await imports.planned(table('06562;Đ;;;'));
    const cancel = () => api.send(cancelImport, { params: { id }, body: null, as: officer });
    expect((await cancel()).json()).toMatchObject({ state: 'cancelled' });
    expect((await cancel()).json()).toMatchObject({ state: 'cancelled' });
    await expect(imports.applied(id)).rejects.toThrow('import_state');
    expect(await reportOf('06562')).toBeNull();
  });

  it('is refused with the reason where the file cannot be read', async () => {
    const refused = await imports.planned('<!doctype html><table></table>');
    expect(refused).toMatchObject({ state: 'refused' });
    expect(await imports.problems(refused.id)).toMatchObject([{ code: 'web_page' }]);
  });
});

describe('imports of others', () => {
  it('look as if they did not exist', async () => {
    const { api, verifier, stranger } = reporting;
    const { id } = await imports.planned(table('06562;Đ;;;'));
    for (const other of [verifier, stranger, { ...reporting.officer, userId: stranger.userId }]) {
      const url = urlOf(getImport, { params: { id } });
      const none = await api.get(urlOf(getImport, { params: { id: 999_999 } }), api.as(other));
      const found = await api.get(url, api.as(other));
      expect([found.statusCode, found.json().code]).toEqual([none.statusCode, none.json().code]);
    }
  });

  it('are not taken in for units out of reach', async () => {
    const handed = await imports.hand(table('06562;Đ;;;'), { as: reporting.stranger });
    expect(handed.statusCode).toBe(404);
    expect(await readdir(filesOfImports())).not.toContainEqual(expect.stringMatching(/part$/));
  });
});

describe('handing in', () => {
  it('acts once under one key', async () => {
    const headers = { 'idempotency-key': 'file-of-april' };
    const send = () => imports.hand(table('06562;Đ;;;'), { headers });
    const [first, second] = [(await send()).json(), (await send()).json()];
    expect(second.id).toBe(first.id);
    const other = await imports.hand(table('06562;C;;;'), { headers });
    expect(other.json()).toMatchObject({ code: 'key_reused' });
    await reporting.api.imports.idle();
  });

  it('is refused without a file, and with one that is too large', async () => {
    const { api, officer, roundId } = reporting;
    const url = urlOf(getImport, { params: { id: 1 } }).replace(
      '/1',
      `?round=${roundId}&unit=188@2020-03-31`,
    );
    const without = await api.app.inject({ method: 'POST', url, headers: api.as(officer) });
    expect(without.json()).toMatchObject({ code: 'import_file_missing' });
    const large = await imports.hand('x'.repeat(21_000_000));
    expect([large.statusCode, large.json().code]).toEqual([413, 'body_too_large']);
  });
});

it('gives a template that changes nothing when it comes back as it is', async () => {
  const { api, officer, roundId } = reporting;
  const query = { round: roundId, unit: '188@2020-03-31' };
  const response = await api.get(urlOf(getImportTemplate, { query }), api.as(officer));
  expect(response.statusCode).toBe(200);
  expect(await eventsOf('export', 'figures')).toMatchObject([
    { action: 'export.taken', actorId: officer.userId },
  ]);
  const [headings, ...rows] = await readSheet(response.rawPayload);
  const filled = rows.filter((row) => row[0] === '06532');
  const csv = [headings, ...filled].map((row) => row?.map((cell) => cell ?? '').join(';')).join('\r\n');
  expect((await imports.planned(csv)).plan).toMatchObject({
    unchanged: 1,
    creates: 0,
    changes: 0,
    problems: 0,
  });
});
