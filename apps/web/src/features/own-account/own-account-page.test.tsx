import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { grant, officer, signedInAs } from '../../testing/account-answers.ts';
import type { Answers } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const session = {
  id: 's1',
  current: true,
  browser: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  signedInAt: '2026-11-20T01:00:00.000Z',
  usedAt: '2026-11-21T03:15:00.000Z',
  expiresAt: '2026-12-20T01:00:00.000Z',
};
const other = { ...session, id: 's2', current: false, browser: null };

const open = (answers: Answers = {}) =>
  renderApp('/tai-khoan', {
    '/me': signedInAs(officer),
    '/me/sessions': { items: [session, other] },
    '/me/tokens': { items: [] },
    ...answers,
  });

/** A part of the page once its answer is there. */
async function part(name: string): Promise<HTMLElement> {
  await screen.findByRole('region', { name });
  await waitFor(() => expect(document.querySelector('main [aria-busy="true"]')).toBeNull());
  return screen.getByRole('region', { name });
}

describe('one’s own account', () => {
  it('tells what one may do where, and until when', async () => {
    const specialist = grant({ role: 'department_specialist', body: 'Sở Y tế', validTo: '2027-01-01' });
    open({ '/me': signedInAs({ ...officer, grants: [specialist] }) });
    expect(await part('Hoàng Thị Én')).toHaveTextContent(
      'Chuyên viên sở, ngành · Huyện Lộc Bình · Sở Y tế (từ 01/01/2026 đến hết 31/12/2026)',
    );
  });

  it('changes the password', async () => {
    const { user, sent } = open({ 'PUT /me/password': { done: true } });
    const panel = within(await part('Đổi mật khẩu'));
    await user.type(panel.getByLabelText('Mật khẩu hiện tại'), 'ba con trâu qua cầu');
    await user.type(panel.getByLabelText('Mật khẩu mới'), 'mưa rào trên núi cao{Enter}');
    expect(await panel.findByText(/^Đã đổi mật khẩu/)).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ current: 'ba con trâu qua cầu', password: 'mưa rào trên núi cao' });
    expect(panel.getByLabelText('Mật khẩu mới')).toHaveValue('');
  });

  it('decides whether reminders come by mail', async () => {
    let mailReminders = true;
    const { user, sent } = open({
      '/me': () => signedInAs({ ...officer, mailReminders }),
      'PUT /me/reminder-mail': () => {
        mailReminders = false;
        return { done: true };
      },
    });
    const panel = within(await part('Thư nhắc báo cáo'));
    const box = panel.getByRole('checkbox', { name: 'Gửi lời nhắc đến en.hoang@langson.example' });
    expect(box).toBeChecked();
    await user.click(box);
    await waitFor(() => expect(box).not.toBeChecked());
    expect(panel.getByText('Đã lưu.')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ wanted: false });
  });

  it('sets up a second factor: code to scan, key in text, recovery codes, first code', async () => {
    let enabled = false;
    const { user, sent } = open({
      '/me': () => signedInAs({ ...officer, twoFactorEnabled: enabled }),
      'POST /me/second-factor': {
        uri: 'otpauth://totp/Tiendo:en?secret=KREVO5ZSNNGVERTH&issuer=Tiendo',
        recoveryCodes: ['SCopg-sdROi', 'DxdYn-qTVti'],
      },
      'PUT /me/second-factor': () => {
        enabled = true;
        return { done: true };
      },
    });
    const panel = within(await part('Xác thực hai yếu tố'));
    await user.type(panel.getByLabelText('Mật khẩu hiện tại'), 'ba con trâu qua cầu{Enter}');
    expect(await panel.findByRole('img', { name: /^Mã QR/ })).toBeInTheDocument();
    expect(panel.getByText('KREVO5ZSNNGVERTH')).toBeInTheDocument();
    expect(panel.getByRole('link', { name: 'Tải mã dự phòng' })).toHaveAttribute(
      'href',
      `data:text/plain;charset=utf-8,${encodeURIComponent('SCopg-sdROi\nDxdYn-qTVti\n')}`,
    );
    await user.type(panel.getByLabelText(/^3\. Mã/), '123456{Enter}');
    expect(await panel.findByText(/^Đang bật/)).toBeInTheDocument();
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /me/second-factor',
      'PUT /me/second-factor',
    ]);
  });

  it('marks the session that is open, ends another, and ends all only after a confirmation', async () => {
    const { user, sent } = open({
      'DELETE /me/sessions/s2': { done: true },
      'DELETE /me/sessions': { done: true },
    });
    const panel = within(await part('Phiên đăng nhập'));
    const [first] = await panel.findAllByRole('listitem');
    expect(first).toHaveTextContent('Firefox, Linux (phiên này)');
    expect(first).toHaveTextContent('21/11/2026 10:15');
    await user.click(panel.getByRole('button', { name: 'Đăng xuất Trình duyệt không rõ tên' }));
    await waitFor(() => expect(sent[0]?.path).toBe('/me/sessions/s2'));
    await user.click(panel.getByRole('button', { name: 'Đăng xuất mọi nơi' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Đăng xuất mọi nơi' }));
    expect(sent).toHaveLength(1);
    await user.click(dialog.getByRole('button', { name: 'Đăng xuất mọi nơi' }));
    expect(await screen.findByRole('heading', { name: 'Cần đăng nhập' })).toBeInTheDocument();
    expect(sent[1]?.path).toBe('/me/sessions');
  });

  it('makes a token for what is chosen and tells it once', async () => {
    const details = {
      id: 't1',
      name: 'Đồng bộ hằng đêm',
      start: 'tiendo_mTPq',
      actions: ['report.read'],
      expiresOn: '2027-06-30',
      lastUsedOn: null,
      createdAt: '2026-11-22T01:00:00.000Z',
    };
    const { user, sent } = open({ 'POST /me/tokens': { token: 'tiendo_mTPqmwJHVefq', details } });
    const panel = within(await part('Mã truy cập API'));
    await user.type(await panel.findByLabelText('Dùng cho việc gì'), 'Đồng bộ hằng đêm');
    await user.click(panel.getByRole('button', { name: 'Tạo mã truy cập' }));
    await user.click(await panel.findByRole('link', { name: 'Chọn ít nhất một việc.' }));
    expect(panel.getByLabelText('Xem báo cáo chưa được chấp nhận')).toHaveFocus();
    await user.keyboard(' ');
    const lastDay = panel.getByLabelText('Ngày dùng cuối cùng');
    expect(lastDay).toHaveValue('20/02/2027');
    await user.clear(lastDay);
    await user.type(lastDay, '30/06/2027{Enter}');
    expect(await panel.findByText('tiendo_mTPqmwJHVefq')).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({
      name: 'Đồng bộ hằng đêm',
      actions: ['report.read'],
      expiresOn: '2027-06-30',
    });
  });

  it('says that a token of a request sent before was made, and lists it', async () => {
    const made = {
      id: 't1',
      name: 'Đồng bộ hằng đêm',
      start: 'tiendo_mTPq',
      actions: ['report.read'],
      expiresOn: '2027-06-30',
      lastUsedOn: null,
      createdAt: '2026-11-22T01:00:00.000Z',
    };
    let items: object[] = [];
    const { user } = open({
      '/me/tokens': () => ({ items }),
      'POST /me/tokens': () => {
        items = [made];
        return problemAnswer('token_told_once', 409);
      },
    });
    const panel = within(await part('Mã truy cập API'));
    await user.type(await panel.findByLabelText('Dùng cho việc gì'), made.name);
    await user.click(panel.getByLabelText('Xem báo cáo chưa được chấp nhận'));
    await user.click(panel.getByRole('button', { name: 'Tạo mã truy cập' }));
    expect(await panel.findByRole('alert')).toHaveTextContent('Chi tiết của token_told_once.');
    expect(await panel.findByText(/tiendo_mTPq…/)).toBeInTheDocument();
  });

  it('has no password and no second factor for an account of the demonstration', async () => {
    open({ '/me': signedInAs({ ...officer, demonstration: true, hasPassword: false }) });
    expect(await part('Hoàng Thị Én')).toHaveTextContent('tài khoản minh họa');
    expect(screen.queryByRole('region', { name: 'Đổi mật khẩu' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Thư nhắc báo cáo' })).not.toBeInTheDocument();
    expect(screen.queryByRole('region', { name: 'Xác thực hai yếu tố' })).not.toBeInTheDocument();
  });
});
