import { screen, waitFor, within } from '@testing-library/react';
import type { ReportChange } from '@tiendo/contracts/reports/report.ts';
import type { SheetRow } from '@tiendo/contracts/reports/report-sheet.ts';
import { describe, expect, it } from 'vitest';
import { personChanged } from '../../shared/account/me.ts';
import { officer, signedInAs } from '../../testing/account-answers.ts';
import type { Answers } from '../../testing/answers.ts';
import { renderApp } from '../../testing/render-app.tsx';
import {
  draftRow,
  evidenceOf,
  khuatXa,
  reportOf,
  roundSummary,
  sheetOf,
  tuMich,
} from '../../testing/report-answers.ts';

const rows = [
  draftRow(khuatXa, 7, ['met', 'not_met', 'not_met']),
  draftRow(tuMich, 8, ['not_met', 'met', 'not_met']),
];

const conflict = {
  type: '/api/docs/problems#version_conflict',
  title: 'Đã đổi',
  status: 412,
  detail: 'Báo cáo vừa được người khác sửa.',
  code: 'version_conflict',
  requestId: 'x',
  issues: [],
};

/** What the server stores of a change: the verdicts of the row, one version on. */
const saved = (row: SheetRow) => (_: unknown, body: unknown) => {
  const change = body as ReportChange;
  const report = reportOf(row);
  return {
    ...report,
    version: report.version + 1,
    declaredCount: change.declaredCount ?? null,
    cells: report.cells.map((cell) => {
      const told = change.cells.find(({ criterion }) => criterion === cell.criterion.position);
      return { ...cell, verdict: told?.verdict ?? cell.verdict, note: told?.note ?? cell.note };
    }),
  };
};

const answers: Answers = {
  '/me': signedInAs(officer),
  '/rounds': { items: [roundSummary], nextCursor: null },
  '/reports': sheetOf(...rows),
  ...Object.fromEntries(rows.flatMap((row) => [[`/reports/${row.report?.id}`, reportOf(row)]])),
  ...Object.fromEntries(rows.map((row) => [`PATCH /reports/${row.report?.id}`, saved(row)])),
  ...Object.fromEntries(rows.map((row) => [`/reports/${row.report?.id}/evidence`, evidenceOf()])),
  'PUT /reports/presence': { others: [] },
};

const address = '/nhap-lieu?vong=4&don-vi=188@2020-03-31';

async function opened(more: Answers = {}) {
  const app = renderApp(address, { ...answers, ...more });
  const grid = await screen.findByRole('grid', { name: 'Bảng nhập: xã và tiêu chí' });
  const cell = (name: string) => within(grid).getByLabelText(new RegExp(`^${name}`));
  return { ...app, grid, cell };
}

describe('the entry sheet', () => {
  it('begins as the last state was, and is typed into by letters that stay within the grid', async () => {
    const { user, cell, sent } = await opened();
    await user.click(cell('Khuất Xá, 2 Giao thông: chưa đạt'));
    await user.keyboard('đ');
    expect(cell('Khuất Xá, 2 Giao thông: đạt, kỳ trước chưa đạt')).toHaveFocus();
    await user.click(screen.getByRole('textbox', { name: 'Ghi chú' }));
    await user.keyboard('cdk');
    expect(screen.getByRole('textbox', { name: 'Ghi chú' })).toHaveValue('cdk');
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'PATCH')?.body).toEqual({
        cells: [{ criterion: 2, verdict: 'met', note: 'cdk' }],
        values: [],
      }),
    );
    expect(await screen.findByText(/^Đã lưu 02 ô lúc/)).toBeVisible();
  });

  it.each([
    ['d', 'đạt'],
    ['C', 'chưa đạt'],
    ['k', 'không xét'],
    ['?', 'chưa rõ'],
    [' ', 'chưa đạt'],
  ])('takes the key “%s” as %s', async (key, word) => {
    const { user, cell } = await opened();
    await user.click(cell('Khuất Xá, 1 Quy hoạch'));
    await user.keyboard(key);
    expect(cell(`Khuất Xá, 1 Quy hoạch: ${word}`)).toHaveFocus();
  });

  it('is walked by arrows, Home, End, Enter and Tab', async () => {
    const { user, cell } = await opened();
    await user.click(cell('Khuất Xá, 1 Quy hoạch'));
    await user.keyboard('{ArrowRight}{Enter}');
    expect(cell('Tú Mịch, 2 Giao thông')).toHaveFocus();
    await user.keyboard('{Tab}');
    expect(cell('Tú Mịch, 3 Thu nhập')).toHaveFocus();
    await user.keyboard('{End}');
    expect(screen.getByRole('textbox', { name: /^Tú Mịch: số tiêu chí đạt/ })).toHaveFocus();
    await user.keyboard('{ArrowUp}{Shift>}{Tab}{/Shift}{Home}{ArrowUp}');
    expect(cell('Khuất Xá, 1 Quy hoạch')).toHaveFocus();
  });

  it('fills down, takes a block from a spreadsheet, undoes and does again', async () => {
    const { user, cell } = await opened();
    await user.click(cell('Tú Mịch, 1 Quy hoạch'));
    await user.keyboard('{Control>}d{/Control}');
    expect(cell('Tú Mịch, 1 Quy hoạch: đạt')).toBeVisible();
    await user.click(cell('Khuất Xá, 2 Giao thông'));
    await user.paste('Đ\tx\nC\tĐ');
    expect(cell('Khuất Xá, 2 Giao thông: đạt')).toBeVisible();
    expect(cell('Tú Mịch, 2 Giao thông: chưa đạt')).toBeVisible();
    expect(cell('Tú Mịch, 3 Thu nhập: đạt')).toBeVisible();
    expect(screen.getByText(/^1 ô dán không đọc được, giữ nguyên \(ví dụ “x”\)/)).toBeVisible();
    await user.keyboard('{Control>}z{/Control}');
    expect(cell('Khuất Xá, 2 Giao thông: chưa đạt')).toBeVisible();
    expect(cell('Tú Mịch, 1 Quy hoạch: đạt')).toBeVisible();
    await user.keyboard('{Control>}y{/Control}');
    expect(cell('Tú Mịch, 3 Thu nhập: đạt')).toBeVisible();
  });

  it('asks for the reason of a lost criterion at the summary and at the cell, and leads to it', async () => {
    const { user, cell } = await opened();
    await user.click(cell('Khuất Xá, 1 Quy hoạch'));
    await user.keyboard('c');
    await user.click(cell('Tú Mịch, 1 Quy hoạch'));
    const words = 'Khuất Xá: 1 Quy hoạch kỳ trước đạt, nay không còn đạt. Hãy ghi chú lý do.';
    await user.click(screen.getByRole('button', { name: words }));
    const note = screen.getByRole('textbox', { name: 'Lý do mất tiêu chí' });
    expect(note).toHaveFocus();
    expect(note).toHaveAccessibleDescription(words);
    await user.keyboard('Quy hoạch hết hạn');
    await waitFor(() => expect(screen.queryByText('Chưa nộp được: 01 chỗ cần sửa')).toBeNull());
  });

  it('holds the count that a commune states against the cells', async () => {
    const { user } = await opened();
    await user.type(screen.getByRole('textbox', { name: /^Khuất Xá: số tiêu chí đạt/ }), '3');
    expect(screen.getByText('Chưa nộp được: 01 chỗ cần sửa')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Nộp duyệt' }));
    expect(screen.getByRole('region', { name: 'Chưa nộp được: 01 chỗ cần sửa' })).toHaveFocus();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('says what is handed in and to whom before it does', async () => {
    const { user, sent } = await opened({
      'POST /reports/submissions': { outcomes: [] },
    });
    await user.click(screen.getByRole('button', { name: 'Nộp duyệt' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nộp duyệt' });
    expect(dialog).toHaveTextContent(/Nộp 02 báo cáo của tỉnh Lạng Sơn, quý IV\/2026, cho cán bộ thẩm tra/);
    await user.click(within(dialog).getByRole('button', { name: 'Nộp' }));
    await waitFor(() =>
      expect(sent.filter(({ method }) => method === 'POST')).toEqual([
        { method: 'POST', path: '/reports/submissions', body: { round: 4, unit: '188@2020-03-31' } },
      ]),
    );
  });

  it('asks where a number can be read in two ways, and never guesses', async () => {
    const { user, cell, sent } = await opened();
    await user.click(cell('Khuất Xá, 3 Thu nhập'));
    const field = await screen.findByRole('textbox', { name: /^3\.1/ });
    await user.type(field, '36.500{Enter}');
    expect(screen.getByText('“36.500” đọc được hai cách. Chọn một:')).toBeVisible();
    expect(sent.some(({ method }) => method === 'PATCH')).toBe(false);
    await user.click(screen.getByRole('radio', { name: '36,500 triệu đồng/người/năm' }));
    expect(screen.getByText('Giá trị này ứng với: đạt.')).toBeVisible();
  });

  it('shows one commune in full at its own address', async () => {
    const { user, cell, address: now } = await opened();
    await user.click(cell('Tú Mịch, 1 Quy hoạch'));
    await user.click(screen.getByRole('link', { name: 'Nhập trọn Tú Mịch, cả chỉ tiêu' }));
    expect(await screen.findByRole('heading', { name: 'Xã Tú Mịch' })).toBeVisible();
    expect(now()).toContain('xa=u66');
    await user.click(
      within(screen.getByRole('group', { name: '1 Quy hoạch' })).getByRole('button', { name: 'đạt' }),
    );
    expect(await screen.findByText(/^Đã lưu 01 ô lúc/)).toBeVisible();
  });

  it('keeps what was typed when the session ends, and saves it after signing in again', async () => {
    const ended = { ...conflict, status: 401, code: 'signed_out', detail: 'Cần đăng nhập.' };
    let signedIn = false;
    const { user, cell, queryClient } = await opened({
      'PATCH /reports/7': (query: URLSearchParams, body: unknown) =>
        signedIn ? saved(rows[0] as SheetRow)(query, body) : ended,
    });
    await user.click(cell('Khuất Xá, 2 Giao thông'));
    await user.keyboard('đ');
    expect(await screen.findByText(/^Phiên đã hết: 01 ô đang giữ trên máy này/)).toBeVisible();
    signedIn = true;
    await personChanged(queryClient);
    expect(await screen.findByText(/^Đã lưu 01 ô lúc/)).toBeVisible();
  });

  it('is not shown to those without the right', async () => {
    renderApp(address, { ...answers, '/me': signedInAs({ ...officer, grants: [] }) });
    expect(await screen.findByText('Tài khoản này không mở được trang này')).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
  });
});

describe('somebody else on the same commune', () => {
  it('is named at the cell in hand', async () => {
    const an = { report: 7, person: { id: 'an', name: 'Lý Văn An' }, since: '2026-11-22T01:00:00.000Z' };
    await opened({ 'PUT /reports/presence': { others: [an] } });
    expect(await screen.findByText('Lý Văn An cũng đang mở báo cáo này.')).toBeVisible();
  });

  it('has what they entered shown beside what was typed, and one of the two is chosen', async () => {
    const row = rows[0] as SheetRow;
    const theirs = reportOf(row);
    const other = {
      ...theirs,
      version: 3,
      cells: theirs.cells.map((cell, place) =>
        place === 1 ? { ...cell, verdict: 'not_assessed' as const } : cell,
      ),
    };
    let asked = 0;
    const { user, cell, sent } = await opened({
      '/reports/7': () => (asked === 0 ? theirs : other),
      'PATCH /reports/7': (query: URLSearchParams, body: unknown) => {
        asked += 1;
        return asked === 1 ? conflict : saved(row)(query, body);
      },
    });
    await user.click(cell('Khuất Xá, 2 Giao thông'));
    await user.keyboard('đ');
    expect(await screen.findByText('01 ô có người khác vừa sửa khác với bạn: chọn từng ô')).toBeVisible();
    expect(cell('Khuất Xá, 2 Giao thông: không xét')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lấy của tôi: Khuất Xá, 2 Giao thông' }));
    await waitFor(() => expect(sent.filter(({ method }) => method === 'PATCH')).toHaveLength(2));
    expect(screen.queryByText(/chọn từng ô/)).toBeNull();
  });
});
