import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { administrator, nobody, officer, signedInAs } from '../../testing/account-answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

describe('the account in the shell', () => {
  it('leads to signing in and remembers the page', async () => {
    renderApp('/nguon-so-lieu?bao-cao=x');
    const link = await screen.findByRole('link', { name: 'Đăng nhập' });
    expect(link).toHaveAttribute('href', '/dang-nhap?ve=%2Fnguon-so-lieu%3Fbao-cao%3Dx');
  });

  it('shows administration to administrators alone', async () => {
    const { user } = renderApp(locBinhAddress, { '/me': signedInAs(officer) });
    await user.click(await screen.findByRole('button', { name: 'Hoàng Thị Én, tài khoản' }));
    expect(await screen.findByRole('menuitem', { name: 'Đăng xuất' })).toBeInTheDocument();
    expect(screen.queryByRole('menuitem', { name: 'Quản trị' })).not.toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: 'Quản trị' })).not.toBeInTheDocument();
  });

  it('shows an administrator the way to the accounts', async () => {
    renderApp(locBinhAddress, { '/me': signedInAs(administrator) });
    expect(await screen.findByRole('link', { name: 'Tài khoản' })).toHaveAttribute(
      'href',
      '/quan-tri/tai-khoan',
    );
  });

  it('signs out and stays on the page', async () => {
    const { user, address } = renderApp(locBinhAddress, {
      '/me': signedInAs(officer),
      'DELETE /session': { done: true },
    });
    await user.click(await screen.findByRole('button', { name: 'Hoàng Thị Én, tài khoản' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Đăng xuất' }));
    expect(await screen.findByRole('link', { name: 'Đăng nhập' })).toBeInTheDocument();
    expect(address()).toBe(locBinhAddress);
  });

  it('says on every page that a role needs a second factor, and where to set it up', async () => {
    renderApp(locBinhAddress, { '/me': signedInAs({ ...administrator, needsTwoFactor: true }) });
    const link = await screen.findByRole('link', { name: 'Bật xác thực hai yếu tố' });
    expect(link).toHaveAttribute('href', '/tai-khoan');
    expect(screen.queryByRole('heading', { name: 'Quản trị' })).not.toBeInTheDocument();
  });

  it('signs in over the page where a session was lost', async () => {
    let lost = true;
    const { user } = renderApp('/tai-khoan', {
      '/me': () => signedInAs(officer),
      '/me/sessions': () => (lost ? problemAnswer('signed_out', 401) : { items: [] }),
      '/me/tokens': { items: [] },
      'POST /session': () => {
        lost = false;
        return { next: 'signed_in' };
      },
    });
    const dialog = await screen.findByRole('dialog', { name: 'Phiên đã hết' });
    expect(screen.getByRole('heading', { level: 1, hidden: true })).toHaveTextContent('Tài khoản của tôi');
    expect(await screen.findByDisplayValue('en.hoang@langson.example')).toBeInTheDocument();
    const password = dialog.querySelector('input[type="password"]');
    if (password === null) throw new Error('the dialog asks for a password');
    await user.type(password, 'ba con trâu qua cầu{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    expect(await screen.findByRole('region', { name: 'Phiên đăng nhập' })).toHaveTextContent(
      'Đăng xuất mọi nơi',
    );
  });

  it('keeps the page of somebody whose session has ended until they sign in again or out', async () => {
    let me = signedInAs(officer);
    const { queryClient } = renderApp('/tai-khoan', {
      '/me': () => me,
      '/me/sessions': { items: [] },
      '/me/tokens': { items: [] },
    });
    const heading = await screen.findByRole('heading', { level: 1, name: 'Tài khoản của tôi' });
    me = nobody;
    await queryClient.invalidateQueries({ predicate: ({ queryKey: [key] }) => key === '/api/v1/me' });
    expect(await screen.findByRole('dialog', { name: 'Phiên đã hết' })).toBeInTheDocument();
    expect(heading).toBeInTheDocument();
  });

  it('does not show a page to somebody who is not signed in', async () => {
    renderApp('/quan-tri/tai-khoan', { '/me': nobody });
    expect(await screen.findByRole('heading', { name: 'Cần đăng nhập' })).toBeInTheDocument();
  });
});
