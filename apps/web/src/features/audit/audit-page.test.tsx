import { screen, within } from '@testing-library/react';
import { locBinh } from '@tiendo/charts/fixtures/references.ts';
import type { AuditEvent } from '@tiendo/contracts/audit.ts';
import { describe, expect, it } from 'vitest';
import { administrator, officer, signedInAs } from '../../testing/account-answers.ts';
import { unitAnswer } from '../../testing/answers.ts';
import { renderApp } from '../../testing/render-app.tsx';

const event = (more: Partial<AuditEvent> = {}): AuditEvent => ({
  id: 12,
  at: '2026-11-22T03:04:05.000Z',
  actor: { kind: 'person', id: 'an', name: 'Lý Văn An' },
  action: 'account.disabled',
  subject: { kind: 'account', id: 'en' },
  unit: locBinh,
  requestId: 'r-12',
  reason: null,
  before: { closed: false, name: 'Hoàng Thị Én' },
  after: { closed: true, name: 'Hoàng Thị Én' },
  hash: 'ab12cd34',
  ...more,
});

const page = (items: AuditEvent[], nextBefore: number | null = null) => ({ items, nextBefore });

const answers = {
  '/me': signedInAs(administrator),
  '/accounts': { items: [], nextCursor: null },
  '/audit-events': page([event()]),
};

const open = (more: object = {}, search = '') =>
  renderApp(`/quan-tri/nhat-ky${search}`, { ...answers, ...more });

describe('the page of the audit trail', () => {
  it('tells when who did what to what, and only what it changed', async () => {
    open();
    const row = await screen.findByRole('row', { name: /Đóng tài khoản/ });
    expect(row).toHaveTextContent('22/11/2026 10:04');
    expect(within(row).getByRole('link', { name: 'Lý Văn An' })).toBeVisible();
    expect(within(row).getByRole('link', { name: 'tài khoản en' })).toHaveAttribute(
      'href',
      '/quan-tri/tai-khoan/en',
    );
    expect(row).toHaveTextContent('Đã đóngtrước: không → sau: có');
    expect(row).not.toHaveTextContent('Hoàng Thị Én');
    expect(row).toHaveTextContent('SHA-256: ab12cd34');
  });

  it('names an account that it knows, and leaves out what a grant does not say', async () => {
    const given = event({
      action: 'grant.given',
      before: null,
      after: { role: 'commune_officer', unitId: 188, body: null, validFrom: '2026-11-22', validTo: null },
    });
    const { id, name, email, language, demonstration } = officer;
    const managed = { id, name, email, language, demonstration };
    open({
      '/audit-events': page([given]),
      '/accounts': {
        items: [{ ...managed, state: 'active', twoFactorEnabled: false, lastSeenOn: null, grants: [] }],
        nextCursor: null,
      },
    });
    const row = await screen.findByRole('row', { name: /Cấp quyền/ });
    expect(await within(row).findByRole('link', { name: 'tài khoản Hoàng Thị Én' })).toBeVisible();
    expect(row).toHaveTextContent('Vai tròCán bộ xãTừ ngày22/11/2026');
    expect(row).not.toHaveTextContent('Cơ quan');
    expect(row).not.toHaveTextContent('Mã đơn vị');
  });

  it('tells a deed that it has no words for by its name, and values as people write them', async () => {
    const strange = event({
      action: 'village.painted',
      actor: { kind: 'system', id: null, name: null },
      subject: { kind: 'village', id: '7' },
      before: null,
      after: { dueOn: '2026-12-31', role: 'analyst', colours: ['met', 1234] },
    });
    open({ '/audit-events': page([strange]) });
    const row = await screen.findByRole('row', { name: /village\.painted/ });
    expect(row).toHaveTextContent('Hệ thống');
    expect(row).toHaveTextContent('village 7');
    expect(row).toHaveTextContent('Hạn31/12/2026');
    expect(row).toHaveTextContent('Vai tròNgười phân tích');
    expect(row).toHaveTextContent('coloursđạt; 1.234');
  });

  it('is narrowed by the address, which its fields and its rows write', async () => {
    const { user, address, calls } = open({ '/units/u188': unitAnswer(locBinh) });
    await user.selectOptions(await screen.findByLabelText('Việc'), 'Cấp quyền');
    expect(address()).toBe('/quan-tri/nhat-ky?viec=grant.given');
    await user.type(screen.getByLabelText('Từ ngày'), '1/11/2026{Enter}');
    await user.click(await screen.findByRole('link', { name: 'Huyện Lộc Bình' }));
    expect(address()).toBe('/quan-tri/nhat-ky?viec=grant.given&tu=2026-11-01&don-vi=u188');
    const asked = calls.filter(({ pathname }) => pathname.endsWith('/audit-events')).at(-1)?.searchParams;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      action: 'grant.given',
      from: '2026-11-01',
      unit: 'u188',
    });
    expect(screen.getByRole('link', { name: 'Tải bảng CSV' })).toHaveAttribute(
      'href',
      '/api/v1/audit-events.csv?action=grant.given&from=2026-11-01&lang=vi&unit=u188',
    );
    await user.click(screen.getByRole('link', { name: 'Bỏ lọc' }));
    expect(address()).toBe('/quan-tri/nhat-ky');
  });

  it('refuses a day that is none, and a last day before the first', async () => {
    const { user, address } = open({}, '?tu=2026-11-10');
    const last = await screen.findByLabelText('Đến ngày');
    await user.type(last, '31/2/2026{Enter}');
    expect(last).toHaveAccessibleDescription('Ghi ngày dạng 31/03/2020.');
    await user.clear(last);
    await user.type(last, '9/11/2026{Enter}');
    expect(last).toHaveAccessibleDescription('Ngày đầu phải trước ngày cuối.');
    expect(address()).toBe('/quan-tri/nhat-ky?tu=2026-11-10');
  });

  it('goes on to earlier events', async () => {
    const pages = (query: URLSearchParams) =>
      query.has('before') ? page([event({ id: 3, action: 'session.signed_in' })]) : page([event()], 12);
    const { user } = open({ '/audit-events': pages });
    await user.click(await screen.findByRole('button', { name: 'Xem thêm việc trước đó' }));
    expect(await screen.findByRole('row', { name: /Đăng nhập/ })).toBeVisible();
    expect(screen.getByRole('row', { name: /Đóng tài khoản/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Xem thêm việc trước đó' })).not.toBeInTheDocument();
  });

  it('says so where nothing was done', async () => {
    open({ '/audit-events': page([]) });
    expect(await screen.findByText('Không có việc nào như đã chọn.')).toBeVisible();
  });

  it('is for administrators, and named in their navigation only', async () => {
    open({ '/me': signedInAs(officer) });
    expect(
      await screen.findByRole('heading', { name: 'Tài khoản này không mở được trang này' }),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Nhật ký' })).not.toBeInTheDocument();
  });

  it('reads in English', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: 'EN, English' }));
    const row = await screen.findByRole('row', { name: /Closed an account/ });
    expect(row).toHaveTextContent('Closedbefore: no → after: yes');
  });
});
