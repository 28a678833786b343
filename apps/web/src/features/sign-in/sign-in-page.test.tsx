import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { nobody, officer, signedInAs } from '../../testing/account-answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const email = () => screen.findByLabelText('Thư điện tử');
const password = () => screen.findByLabelText('Mật khẩu');
const submit = () => screen.findByRole('button', { name: 'Đăng nhập' });

describe('signing in', () => {
  it('goes back to where one came from, with the code of the second factor', async () => {
    let me = nobody;
    const { user, sent, address } = renderApp('/dang-nhap?ve=/nguon-so-lieu', {
      '/me': () => me,
      'POST /session': { next: 'second_factor' },
      'POST /session/second-factor': () => {
        me = signedInAs(officer);
        return { next: 'signed_in' };
      },
    });
    await user.type(await email(), ' en.hoang@langson.example ');
    await user.type(await password(), 'ba con trâu qua cầu');
    await user.click(await submit());
    const code = await screen.findByLabelText('Mã xác thực');
    expect(code).toHaveFocus();
    await user.type(code, '123456{Enter}');
    await waitFor(() => expect(address()).toBe('/nguon-so-lieu'));
    expect(sent).toEqual([
      {
        method: 'POST',
        path: '/session',
        body: { email: 'en.hoang@langson.example', password: 'ba con trâu qua cầu' },
      },
      { method: 'POST', path: '/session/second-factor', body: { code: '123456' } },
    ]);
    expect(await screen.findByRole('button', { name: 'Hoàng Thị Én, tài khoản' })).toBeInTheDocument();
  });

  it('never leaves the site for an address that was slipped in', async () => {
    const { user, address } = renderApp('/dang-nhap?ve=//evil.example/x', { '/me': signedInAs(officer) });
    await user.click(await screen.findByRole('button', { name: 'Tiếp tục' }));
    await waitFor(() => expect(address()).toMatch(/^\/tong-quan/));
  });

  it('names what is missing, takes the focus there, and leads to the fields', async () => {
    const { user, sent } = renderApp('/dang-nhap');
    await user.click(await submit());
    const summary = await screen.findByRole('alert');
    expect(summary).toHaveFocus();
    expect(await email()).toHaveAccessibleDescription('Ghi địa chỉ thư điện tử.');
    await user.click(within(summary).getByRole('link', { name: 'Ghi mật khẩu.' }));
    expect(await password()).toHaveFocus();
    expect(sent).toEqual([]);
  });

  it('tells a refusal in the words of the server', async () => {
    const { user } = renderApp('/dang-nhap', { 'POST /session': problemAnswer('sign_in_failed', 401) });
    await user.type(await email(), 'en@langson.example');
    await user.type(await password(), 'sai{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Chi tiết của sign_in_failed.');
  });

  it('holds back while the server asks to wait', async () => {
    const refused = () =>
      Response.json(problemAnswer('too_many_attempts', 429), {
        status: 429,
        headers: { 'retry-after': '3600' },
      });
    const { user } = renderApp('/dang-nhap', { 'POST /session': refused });
    await user.type(await email(), 'en@langson.example');
    await user.type(await password(), 'sai{Enter}');
    expect(await screen.findByRole('timer')).toHaveTextContent(/^Thử lại được sau (60:00|59:\d\d)$/);
    expect(await submit()).toBeDisabled();
  });

  it('shows the password on request', async () => {
    const { user } = renderApp('/dang-nhap');
    expect(await password()).toHaveAttribute('type', 'password');
    await user.click(screen.getByRole('button', { name: 'Hiện mật khẩu' }));
    expect(await password()).toHaveAttribute('type', 'text');
    expect(screen.getByRole('button', { name: 'Ẩn mật khẩu' })).toBeInTheDocument();
  });

  it('asks for a link in words that do not tell whether there is such an account', async () => {
    const { user, sent } = renderApp('/dang-nhap', { 'POST /password-links': { done: true } });
    await user.type(await email(), 'khong-co@langson.example');
    await user.click(screen.getByRole('button', { name: 'Quên mật khẩu?' }));
    await user.click(await screen.findByRole('button', { name: 'Gửi liên kết' }));
    expect(await screen.findByText(/^Nếu khong-co@langson\.example có tài khoản/)).toBeInTheDocument();
    expect(sent[0]?.body).toEqual({ email: 'khong-co@langson.example' });
  });

  it('offers the accounts of the demonstration where there are some, and says that they simulate', async () => {
    const account = { id: 'demo', name: 'Lê Thị Mẫu', role: 'analyst', unitName: 'tỉnh Lạng Sơn' } as const;
    const { user, sent } = renderApp('/dang-nhap', {
      '/me': { ...nobody, demonstrationAccounts: [account] },
      'POST /session/demonstration': { next: 'signed_in' },
    });
    const panel = await screen.findByRole('region', { name: 'Tài khoản minh họa' });
    expect(panel).toHaveTextContent('số mô phỏng');
    expect(panel).toHaveTextContent('Người phân tích, tỉnh Lạng Sơn');
    await user.click(within(panel).getByRole('button', { name: 'Đăng nhập: Lê Thị Mẫu' }));
    await waitFor(() => expect(sent[0]?.body).toEqual({ account: 'demo' }));
  });
});
