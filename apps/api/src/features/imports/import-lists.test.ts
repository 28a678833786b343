import { existsSync } from 'node:fs';
import type { QueryInputOf } from '@tiendo/contracts/endpoint.ts';
import {
  getImportProblemsFile,
  listImportChanges,
  listImportProblems,
  listImports,
} from '@tiendo/contracts/imports/import.ts';
import { type ImportChangeAnswer, plannedImportDays } from '@tiendo/contracts/imports/import-parts.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../shared/caller.ts';
import { type Importing, importing } from '../../testing/importing.fixture.ts';
import { type Reporting, startReporting } from '../../testing/reporting.fixture.ts';
import { importFolder, importPath } from './import-folder.ts';

let reporting: Reporting;
let imports: Importing;

beforeAll(async () => {
  reporting = await startReporting();
  imports = importing(reporting);
});
afterAll(() => reporting.api.close());

const table = (...rows: string[]): string => ['Mã xã;TC1;TC2;TC3;Ghi chú', ...rows].join('\r\n');

const mine = async (query: QueryInputOf<typeof listImports> = {}, as: Caller = reporting.officer) => {
  const response = await reporting.api.get(urlOf(listImports, { query }), reporting.api.as(as));
  expect(response.statusCode).toBe(200);
  return listImports.response.parse(response.json());
};

describe('the imports of a person', () => {
  it('are told newest first, page after page, with what their plans come to', async () => {
    const first = await imports.planned(table('06532;Đ;;;'));
    const second = await imports.planned(table('06541;Đ;;;', '99999;Đ;;;'));
    const page = await mine({ limit: 1 });
    expect(page.items).toMatchObject([
      {
        id: second.id,
        fileName: 'so-lieu.csv',
        state: 'planned',
        round: { id: reporting.roundId, period: '2020-Q1' },
        unit: { ref: '188@2020-03-31' },
        counts: { creates: 1, problems: 1 },
      },
    ]);
    const next = await mine({ limit: 1, cursor: page.nextCursor ?? '' });
    expect(next.items.map(({ id }) => id)).toEqual([first.id]);
  });

  it('are theirs alone, and left out where the unit is out of reach by now', async () => {
    const { stranger, officer } = reporting;
    expect((await mine({}, stranger)).items).toEqual([]);
    expect((await mine({}, { ...officer, grants: stranger.grants })).items).toEqual([]);
  });
});

describe('what a plan says', () => {
  const changes = async (id: number, query: QueryInputOf<typeof listImportChanges>) => {
    const { api, officer } = reporting;
    const response = await api.get(urlOf(listImportChanges, { params: { id }, query }), api.as(officer));
    const { items } = listImportChanges.response.parse(response.json());
    return items.map(({ unit }: ImportChangeAnswer) => unit.code);
  };

  it('is narrowed to reports that are begun or are there, and to units by name without tone marks', async () => {
    await reporting.open('06547@2020-03-31');
    const { id } = await imports.planned(table('06547;Đ;C;;', '06550;Đ;;;', '06553;C;;;'));
    expect(await changes(id, { change: 'changed' })).toEqual(['06547']);
    expect(await changes(id, { change: 'begun' })).toEqual(['06550', '06553']);
    expect(await changes(id, { change: 'differing' })).toEqual([]);
    const unit = await reporting.api.database.administrativeUnit.findFirstOrThrow({
      where: { code: '06553' },
    });
    const bare = unit.name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').toLowerCase();
    expect(await changes(id, { name: bare })).toEqual(['06553']);
    expect(await changes(id, { name: 'khong co xa nay' })).toEqual([]);
  });

  it('is narrowed to its problems or to its notes', async () => {
    const { api, officer } = reporting;
    const { id } = await imports.planned(`${table('99999;Đ;;;')}\r\nTổng cộng;;;;`);
    const codes = async (kind: 'problem' | 'note') => {
      const url = urlOf(listImportProblems, { params: { id }, query: { kind } });
      const { items } = listImportProblems.response.parse((await api.get(url, api.as(officer))).json());
      return items.map(({ code }) => code);
    };
    expect(await codes('problem')).toEqual(['code_unknown']);
    expect(await codes('note')).toEqual(['summary_row']);
  });
});

describe('the table of problems', () => {
  const file = (id: number, lang: 'vi' | 'en', as: Caller = reporting.officer) => {
    const url = urlOf(getImportProblemsFile, { params: { id }, query: { lang } });
    return reporting.api.get(url, reporting.api.as(as));
  };

  it('says by sheet, row and column what is wrong and what to do, as spreadsheets of the language read it', async () => {
    const { id } = await imports.planned(table('06559;rồi;;;', '99999;Đ;;;'));
    const vi = await file(id, 'vi');
    expect(vi.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="tiendo-loi-cua-tep.csv"',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(vi.rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [headings, ...rows] = parse(vi.body, { bom: true, delimiter: ';' });
    expect(headings?.slice(1, 6)).toEqual(['Trang tính', 'Dòng', 'Cột', 'Tiêu đề cột', 'Giá trị trong tệp']);
    expect(rows).toEqual([
      ['Lỗi', '', '2', 'B', 'TC1', 'rồi', expect.stringContaining('“rồi”'), 'verdict_invalid'],
      ['Lỗi', '', '3', 'A', 'Mã xã', '99999', expect.stringContaining('99999'), 'code_unknown'],
    ]);
    const en = parse((await file(id, 'en')).body, { bom: true });
    expect(en[1]).toMatchObject([
      'Problem',
      '',
      '2',
      'B',
      'TC1',
      'rồi',
      expect.any(String),
      'verdict_invalid',
    ]);
  });

  it('does not exist for others', async () => {
    const { id } = await imports.planned(table('99999;Đ;;;'));
    const refused = await file(id, 'vi', reporting.verifier);
    expect([refused.statusCode, refused.body]).toEqual([403, expect.not.stringContaining('99999')]);
    expect((await file(id, 'vi', reporting.stranger)).statusCode).toBe(404);
  });
});

describe('a plan that nobody applies', () => {
  const handInDaysAgo = (id: number, days: number) =>
    reporting.api.database.importFile.update({
      where: { id },
      data: { uploadedAt: new Date(Date.now() - days * 86_400_000) },
    });

  it('tells until when it can be applied, and comes to nothing after', async () => {
    const planned = await imports.planned(table('06565;Đ;;;'));
    expect(Date.parse(planned.expiresAt ?? '') - Date.parse(planned.uploadedAt)).toBe(
      plannedImportDays * 86_400_000,
    );
    await handInDaysAgo(planned.id, plannedImportDays - 1);
    expect(await imports.read(planned.id)).toMatchObject({ state: 'planned' });
    await handInDaysAgo(planned.id, plannedImportDays + 1);
    expect(await imports.read(planned.id)).toMatchObject({
      state: 'failed',
      error: 'expired',
      expiresAt: null,
    });
    await expect(imports.applied(planned.id)).rejects.toThrow('import_state');
    const folder = importFolder(reporting.api.composed.config.dataDirectory);
    expect(existsSync(importPath(folder, planned.id))).toBe(false);
  });

  it('is told so in the list, too', async () => {
    const { id } = await imports.planned(table('06574;Đ;;;'));
    await handInDaysAgo(id, plannedImportDays + 1);
    expect((await mine()).items[0]).toMatchObject({ id, state: 'failed', error: 'expired' });
  });
});
