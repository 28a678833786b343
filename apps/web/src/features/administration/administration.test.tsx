import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { langSon, locBinh, unit } from '@tiendo/charts/fixtures/references.ts';
import type { ManagedAccount } from '@tiendo/contracts/accounts/managed-account.ts';
import { describe, expect, it } from 'vitest';
import { administrator, grant, officer, signedInAs } from '../../testing/account-answers.ts';
import { type Answers, unitAnswer } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const en: ManagedAccount = {
  id: 'en',
  name: 'Hoàng Thị Én',
  email: 'en.hoang@langson.example',
  language: 'vi',
  demonstration: false,
  state: 'active',
  twoFactorEnabled: false,
  lastSeenOn: '2026-11-20',
  grants: [grant()],
};
const page = (...items: ManagedAccount[]) => ({ items, nextCursor: null });
const wholeCountry = {
  ...administrator,
  grants: [grant({ role: 'administrator', unit: unit(1, 'Việt Nam', 'country', []) })],
};

const open = (address: string, answers: Answers = {}) =>
  renderApp(address, {
    '/me': signedInAs(administrator),
    '/accounts': page(en),
    '/units/u20': unitAnswer(langSon, { parent: null }),
    ...answers,
  });

async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.click(field);
  await user.paste(text);
}

describe('the list of accounts', () => {
  it('tells state, roles, second factor and the last day, each account a page of its own', async () => {
    open('/quan-tri/tai-khoan');
    const row = await screen.findByRole('row', { name: /Hoàng Thị Én/ });
    expect(row).toHaveTextContent('Cán bộ xã · Huyện Lộc Bình');
    expect(row).toHaveTextContent('Đang mởchưa bật20/11/2026');
    expect(within(row).getByRole('link')).toHaveAttribute('href', '/quan-tri/tai-khoan/en');
  });

  it('searches as one types and keeps the text in the address', async () => {
    const { user, address, calls } = open('/quan-tri/tai-khoan');
    await user.type(await screen.findByLabelText('Tìm tài khoản'), 'hoang');
    await waitFor(() => expect(address()).toBe('/quan-tri/tai-khoan?tim=hoang'));
    await waitFor(() =>
      expect(calls.some(({ searchParams }) => searchParams.get('q') === 'hoang')).toBe(true),
    );
  });

  it('lets those decide on second factors who administer the whole country', async () => {
    const { user, sent } = open('/quan-tri/tai-khoan', {
      '/me': signedInAs(wholeCountry),
      '/role-requirements': { items: [{ role: 'administrator', twoFactor: false }] },
      'PUT /role-requirements/administrator': { items: [{ role: 'administrator', twoFactor: true }] },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Người quản trị' }));
    await waitFor(() => expect(screen.getByRole('checkbox')).toBeChecked());
    expect(sent[0]?.body).toEqual({ twoFactor: true });
  });

  it('does not offer that to others, nor the page to those who do not administer', async () => {
    open('/quan-tri/tai-khoan');
    await screen.findByRole('row', { name: /Hoàng Thị Én/ });
    expect(screen.queryByText('Vai trò cần xác thực hai yếu tố')).not.toBeInTheDocument();
  });

  it('refuses whoever may not without asking for accounts', async () => {
    const { calls } = open('/quan-tri/tai-khoan/en', { '/me': signedInAs(officer) });
    const heading = await screen.findByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent('Tài khoản này không mở được trang này');
    expect(calls.some(({ pathname }) => pathname.endsWith('/accounts'))).toBe(false);
  });
});

describe('inviting somebody', () => {
  it('sends name, address, language and the role in a unit for a time', async () => {
    const { user, sent, address } = open('/quan-tri/tai-khoan/moi', { 'POST /accounts': en });
    await fill(user, await screen.findByLabelText('Họ và tên'), 'Hoàng Thị Én');
    await fill(user, screen.getByLabelText('Thư điện tử'), 'en.hoang@langson.example');
    await user.selectOptions(screen.getByLabelText('Vai trò'), 'Chuyên viên sở, ngành');
    await fill(user, screen.getByLabelText('Cơ quan phụ trách'), 'Sở Y tế');
    await user.click(screen.getByRole('combobox', { name: 'Đơn vị' }));
    await user.click(await screen.findByRole('option', { name: /Lộc Bình/ }));
    expect(screen.getByRole('combobox', { name: 'Đơn vị' })).toHaveValue('Huyện Lộc Bình');
    await fill(user, screen.getByLabelText(/^Đến hết ngày/), '31/12/2026');
    await user.click(screen.getByRole('button', { name: 'Gửi lời mời' }));
    await waitFor(() => expect(address()).toMatch(/^\/quan-tri\/tai-khoan\/en/));
    expect(sent[0]?.body).toEqual({
      name: 'Hoàng Thị Én',
      email: 'en.hoang@langson.example',
      language: 'vi',
      grants: [
        {
          role: 'department_specialist',
          unit: locBinh.ref,
          body: 'Sở Y tế',
          validFrom: null,
          validTo: '2027-01-01',
        },
      ],
    });
  });

  it('puts what the server finds wrong beside its field', async () => {
    const taken = {
      ...problemAnswer('email_taken', 422),
      issues: [{ path: 'email', code: 'email_taken', message: 'Thư điện tử này đã có tài khoản.' }],
    };
    const { user } = open('/quan-tri/tai-khoan/moi', { 'POST /accounts': taken });
    await fill(user, await screen.findByLabelText('Họ và tên'), 'Hoàng Thị Én');
    await fill(user, screen.getByLabelText('Thư điện tử'), 'en.hoang@langson.example');
    await user.selectOptions(screen.getByLabelText('Vai trò'), 'Cán bộ xã');
    await user.click(screen.getByRole('combobox', { name: 'Đơn vị' }));
    await user.click(await screen.findByRole('option', { name: /Lộc Bình/ }));
    await user.click(screen.getByRole('button', { name: 'Gửi lời mời' }));
    const summary = await screen.findByRole('alert');
    await user.click(within(summary).getByRole('link', { name: 'Thư điện tử này đã có tài khoản.' }));
    expect(screen.getByLabelText('Thư điện tử')).toHaveFocus();
  });
});

describe('one account', () => {
  const address = '/quan-tri/tai-khoan/en';

  it('ends a grant after saying what will happen', async () => {
    const { user, sent } = open(address, { 'DELETE /accounts/en/grants/1': { ...en, grants: [] } });
    const name = 'Kết thúc: Cán bộ xã · Huyện Lộc Bình';
    await user.click(await screen.findByRole('button', { name }));
    const dialog = within(await screen.findByRole('dialog', { name }));
    expect(sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Kết thúc' }));
    await waitFor(() => expect(sent[0]?.path).toBe('/accounts/en/grants/1'));
  });

  it('closes, tells a refusal, and opens again', async () => {
    let account = en;
    const { user } = open(address, {
      '/accounts': () => page(account),
      'POST /accounts/en/closure': () => {
        account = { ...en, state: 'closed' };
        return account;
      },
      'DELETE /accounts/en/closure': problemAnswer('unknown_account', 404),
    });
    await user.click(await screen.findByRole('button', { name: 'Đóng tài khoản' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Đóng tài khoản' }));
    await user.click(dialog.getByRole('button', { name: 'Đóng tài khoản' }));
    await user.click(await screen.findByRole('button', { name: 'Mở lại tài khoản' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Chi tiết của unknown_account.');
    expect(screen.queryByRole('button', { name: 'Cấp quyền' })).not.toBeInTheDocument();
  });

  it('takes a lost second factor after a confirmation, and offers it to nobody without one', async () => {
    let account = { ...en, twoFactorEnabled: true };
    const { user, sent } = open(address, {
      '/accounts': () => page(account),
      'DELETE /accounts/en/second-factor': () => {
        account = en;
        return en;
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Tắt xác thực hai yếu tố' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Tắt xác thực hai yếu tố' }));
    expect(sent).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Tắt xác thực hai yếu tố' }));
    expect(await screen.findByText(/^Đã tắt xác thực hai yếu tố của Hoàng Thị Én/)).toBeInTheDocument();
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Tắt xác thực hai yếu tố' })).not.toBeInTheDocument(),
    );
  });

  it('sends the link again', async () => {
    const { user } = open(address, { 'POST /accounts/en/password-links': { done: true } });
    await user.click(await screen.findByRole('button', { name: 'Gửi liên kết đặt mật khẩu' }));
    expect(await screen.findByText('Đã gửi liên kết đến en.hoang@langson.example.')).toBeInTheDocument();
  });

  it('does not tell whether an account exists beyond those one administers', async () => {
    open('/quan-tri/tai-khoan/khac');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Không có tài khoản này');
  });
});
