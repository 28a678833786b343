import { screen, waitFor, within } from '@testing-library/react';
import { unit } from '@tiendo/charts/fixtures/references.ts';
import type { SheetRow } from '@tiendo/contracts/reports/report-sheet.ts';
import { describe, expect, it } from 'vitest';
import { grant, officer, signedInAs } from '../../testing/account-answers.ts';
import type { Answers } from '../../testing/answers.ts';
import { renderApp } from '../../testing/render-app.tsx';
import {
  draftRow,
  evidenceItem,
  evidenceOf,
  khuatXa,
  reportOf,
  roundSummary,
  sheetOf,
  tuMich,
} from '../../testing/report-answers.ts';

const verifier = { ...officer, grants: [grant({ role: 'district_verifier' })] };
const handedIn = { by: { id: 'lan', name: 'Vi Thị Lan' }, at: '2026-11-20T02:15:00.000Z' };

/** A row that was handed in with other verdicts than those before. */
function submitted(of: typeof khuatXa, id: number): SheetRow {
  const row = draftRow(of, id, ['met', 'not_met', 'not_met']);
  const report = row.report && {
    ...row.report,
    state: 'submitted' as const,
    verdicts: ['not_met' as const, 'met' as const, 'not_met' as const],
  };
  return { ...row, report };
}

const rows = [submitted(khuatXa, 7), submitted(tuMich, 8)];

const decidable = (row: SheetRow) => {
  const report = reportOf(row, { submitted: handedIn, allowed: ['accept', 'return'] });
  const cells = report.cells.map((cell, place) =>
    place === 0 ? { ...cell, note: 'Quy hoạch hết hạn.' } : cell,
  );
  return { ...report, cells };
};

const answers: Answers = {
  '/me': signedInAs(verifier),
  '/rounds': { items: [roundSummary], nextCursor: null },
  '/reports': sheetOf(...rows),
  '/reports/7': decidable(rows[0] as SheetRow),
  '/reports/8': decidable(rows[1] as SheetRow),
  '/reports/7/evidence': evidenceOf(evidenceItem({ criterion: 2 })),
  '/reports/8/evidence': evidenceOf(),
};

const address = '/duyet-so-lieu?vong=4&don-vi=188@2020-03-31';
const open = (more: Answers = {}, at = address) => renderApp(at, { ...answers, ...more });

describe('the queue of reports', () => {
  it('tells who handed in what, when, and what changed since the state before', async () => {
    open();
    const row = await screen.findByRole('row', { name: /Khuất Xá/ });
    expect(row).toHaveTextContent('Vi Thị Lan');
    expect(row).toHaveTextContent('20/11/2026 09:15');
    expect(row).toHaveTextContent('▲ 2 Giao thông▼ 1 Quy hoạch: Quy hoạch hết hạn.');
    expect(screen.getByText('02 đã nộp')).toBeVisible();
  });

  it('shows its rows together, so that none is pushed from under the pointer by one that comes later', async () => {
    const late = Promise.withResolvers<unknown>();
    const { calls } = open({ '/reports/7': () => late.promise });
    await waitFor(() => expect(calls.some(({ pathname }) => pathname.endsWith('/reports/8'))).toBe(true));
    expect(screen.queryByRole('row', { name: /Tú Mịch/ })).toBeNull();
    late.resolve(decidable(rows[0] as SheetRow));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row')).toHaveLength(3);
  });

  it('accepts together all but those left out, with the count in words', async () => {
    const { user, sent } = open({ 'POST /reports/acceptances': { outcomes: [] } });
    await user.click(await screen.findByRole('checkbox', { name: 'Duyệt Tú Mịch cùng các xã khác' }));
    expect(screen.getByText('Một báo cáo được đánh dấu để duyệt (01). Để lại: Tú Mịch.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Duyệt 01 báo cáo' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Duyệt báo cáo của: Khuất Xá.');
    await user.click(within(dialog).getByRole('button', { name: 'Duyệt 01 báo cáo' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          method: 'POST',
          path: '/reports/acceptances',
          body: { round: 4, unit: '188@2020-03-31', except: ['u66'] },
        },
      ]),
    );
  });

  it('has the evidence of a criterion beside it, to be saved', async () => {
    open({}, `${address}&xa=u65`);
    const review = await screen.findByRole('complementary', { name: 'Báo cáo của Khuất Xá' });
    const files = await within(review).findByRole('list', { name: 'Minh chứng, 2 Giao thông' });
    const link = within(files).getByRole('link', { name: 'Biên bản họp thôn.pdf' });
    expect(link).toHaveAttribute('href', '/api/v1/reports/7/evidence/41');
    expect(link).toHaveAttribute('download', 'Biên bản họp thôn.pdf');
    expect(files).toHaveTextContent('1,4 MB · Vi Thị Lan, 20/11/2026 09:15');
  });

  it('returns only criteria that a reason is written for', async () => {
    const { user, sent } = open({ 'POST /reports/7/decision': decidable(rows[0] as SheetRow) });
    await user.click(await screen.findByRole('link', { name: 'Khuất Xá' }));
    const review = await screen.findByRole('complementary', { name: 'Báo cáo của Khuất Xá' });
    await user.click(within(review).getByRole('checkbox', { name: 'Trả lại tiêu chí 2 Giao thông' }));
    const button = within(review).getByRole('button', { name: 'Trả lại 1 tiêu chí' });
    expect(button).toBeDisabled();
    await user.type(within(review).getByRole('textbox', { name: 'Lý do trả lại' }), 'Chưa có minh chứng.');
    await user.click(button);
    await waitFor(() =>
      expect(sent).toEqual([
        {
          method: 'POST',
          path: '/reports/7/decision',
          body: { decision: 'return', reasons: [{ criterion: 2, reason: 'Chưa có minh chứng.' }] },
        },
      ]),
    );
    expect(await screen.findByText(/^Đã trả lại báo cáo của Khuất Xá/)).toBeVisible();
  });

  it('shows what is different since a criterion was returned, and what is not', async () => {
    const told = decidable(rows[0] as SheetRow);
    const then = [
      { returnReason: 'Chưa có minh chứng.', returned: { verdict: 'met', note: 'Đã có quy hoạch.' } },
      { returnReason: 'Nêu tên đường.', returned: { verdict: 'met', note: null } },
    ] as const;
    const cells = told.cells.map((cell, place) => ({ ...cell, ...then[place] }));
    open({ '/reports/7': { ...told, cells } }, `${address}&xa=u65`);
    const [changed, same] = within(
      await screen.findByRole('complementary', { name: 'Báo cáo của Khuất Xá' }),
    ).getAllByRole('listitem');
    expect(changed).toHaveTextContent('Lần trước trả lại vì: Chưa có minh chứng.');
    expect(changed).toHaveTextContent('Từ lúc trả lại:Đ→C');
    expect(changed).toHaveTextContent('Ghi chú lúc trả lại: Đã có quy hoạch.');
    expect(same).toHaveTextContent('Kết quả và ghi chú vẫn như lúc trả lại.');
  });

  it('offers no decision to whoever wrote or handed in the report, and says why', async () => {
    const own = reportOf(rows[0] as SheetRow, {
      submitted: { ...handedIn, by: { id: verifier.id, name: verifier.name } },
      allowed: [],
    });
    open({ '/reports/7': own }, `${address}&xa=u65`);
    expect(await screen.findByText(/nên người khác phải duyệt \(nguyên tắc hai người\)/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Duyệt báo cáo này' })).toBeNull();
  });

  it('withdraws an accepted report for a reason', async () => {
    const accepted = reportOf(rows[0] as SheetRow, { state: 'accepted', allowed: ['withdraw'] });
    const { user, sent } = open(
      { '/reports/7': accepted, 'POST /reports/7/withdrawal': { ...accepted, state: 'withdrawn' } },
      `${address}&xa=u65`,
    );
    await user.click(await screen.findByRole('button', { name: 'Thu hồi báo cáo đã duyệt' }));
    await user.type(screen.getByRole('textbox', { name: /^Lý do thu hồi/ }), 'Nhầm xã.');
    await user.click(screen.getByRole('button', { name: 'Thu hồi báo cáo đã duyệt' }));
    await waitFor(() => expect(sent.map(({ body }) => body)).toEqual([{ reason: 'Nhầm xã.' }]));
  });

  it('shows the same round of a unit inside, and the newest of another', async () => {
    const inside = unit(70, 'Khuất Xá', 'commune', ['Lộc Bình', 'Lạng Sơn', 'Việt Nam']);
    const beside = unit(71, 'Cao Lộc', 'district', ['Lạng Sơn']);
    const { user, address } = open({ '/units': { items: [inside, beside], nextCursor: null } });
    const choose = async (named: RegExp) => {
      await user.click(await screen.findByRole('button', { name: /^Đơn vị/ }));
      await user.type(await screen.findByRole('textbox', { name: 'Tìm đơn vị' }), 'x');
      await user.click(await screen.findByRole('option', { name: named }));
    };
    await choose(/^Xã Khuất Xá/);
    expect(address()).toBe('/duyet-so-lieu?don-vi=u70&vong=4');
    await choose(/^Huyện Cao Lộc/);
    expect(address()).toBe('/duyet-so-lieu?don-vi=u71');
  });

  it('is not shown to those who enter', async () => {
    open({ '/me': signedInAs(officer) });
    expect(await screen.findByText('Tài khoản này không mở được trang này')).toBeVisible();
  });
});
