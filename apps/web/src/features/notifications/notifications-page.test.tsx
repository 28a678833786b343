import { screen, waitFor, within } from '@testing-library/react';
import { locBinh, set2016 } from '@tiendo/charts/fixtures/references.ts';
import type { DossierNotice, NotificationItem, ReminderNotice } from '@tiendo/contracts/notifications.ts';
import { describe, expect, it } from 'vitest';
import { nobody, officer, signedInAs } from '../../testing/account-answers.ts';
import { commune } from '../../testing/board-answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const told = (more: Partial<ReminderNotice> = {}): ReminderNotice => ({
  id: 8,
  kind: 'report_reminder',
  round: { id: 4, unit: locBinh, setCode: set2016.code, period: '2026-Q3', dueOn: '2026-10-15' },
  units: [commune(65, 'Khuất Xá'), commune(66, 'Tú Mịch')],
  daysLate: 38,
  sentBy: 'Lý Văn An',
  createdAt: '2026-11-22T03:00:00.000Z',
  readAt: null,
  ...more,
});

const page = (items: NotificationItem[], unread: number, nextCursor: string | null = null) => ({
  items,
  unread,
  nextCursor,
});

const open = (more: object = {}) =>
  renderApp('/thong-bao', {
    '/me': signedInAs(officer),
    '/notifications': page([told()], 1),
    'POST /notifications/read': { unread: 0 },
    ...more,
  });

describe('the page of notifications', () => {
  it('tells whose report is waited for, by when, how late and by whom', async () => {
    open();
    const link = await screen.findByRole('link', {
      name: 'Nhắc báo cáo quý III/2026: Xã Khuất Xá và Xã Tú Mịch',
    });
    expect(link).toHaveAttribute('href', `/tien-do-bao-cao?don-vi=${locBinh.ref}&bo=${set2016.code}&vong=4`);
    const main = screen.getByRole('main');
    await waitFor(() =>
      expect(main).toHaveTextContent('Xã NTM 2016; hạn 15/10/2026, khi nhắc đã chậm 38 ngày'),
    );
    expect(main).toHaveTextContent('Lý Văn An nhắc lúc 22/11/2026 10:00');
    expect(main).toHaveTextContent('chưa đọc');
  });

  it('says where there is no due date and that the system sent it', async () => {
    const item = told({ round: { ...told().round, dueOn: null }, daysLate: null, sentBy: null });
    open({ '/notifications': page([item], 1) });
    expect(await screen.findByText(/chưa đặt hạn/)).toBeVisible();
    expect(screen.getByText(/^Hệ thống nhắc lúc/)).toBeVisible();
  });

  it('counts what is not read beside the account, until all is read', async () => {
    let unread = 2;
    const { user, sent } = open({
      '/notifications': () =>
        page([told({ readAt: unread > 0 ? null : '2026-11-22T04:00:00.000Z' })], unread),
      'POST /notifications/read': () => {
        unread = 0;
        return { unread };
      },
    });
    const banner = await screen.findByRole('banner');
    expect(await within(banner).findByRole('link', { name: 'Thông báo 2 chưa đọc' })).toBeVisible();
    await user.click(await screen.findByRole('button', { name: 'Đánh dấu đã đọc hết' }));
    expect(await within(banner).findByRole('link', { name: 'Thông báo' })).toBeVisible();
    await waitFor(() => expect(screen.queryByText('chưa đọc')).not.toBeInTheDocument());
    expect(sent).toEqual([{ method: 'POST', path: '/notifications/read', body: {} }]);
  });

  it('notes one as read that is followed', async () => {
    const { user, sent } = open();
    await user.click(await screen.findByRole('link', { name: /^Nhắc báo cáo/ }));
    await waitFor(() =>
      expect(sent).toEqual([{ method: 'POST', path: '/notifications/read', body: { ids: [8] } }]),
    );
  });

  it('tells what became of a dossier, and who names the person in which criterion', async () => {
    const { round: _round, units: _units, daysLate: _late, ...once } = told();
    const dossier = {
      id: 12,
      unit: commune(65, 'Khuất Xá'),
      level: { code: 'XA_NTM', nameVi: 'Xã đạt chuẩn nông thôn mới', nameEn: 'New rural commune' },
      year: 2026,
    };
    const moved: DossierNotice = {
      ...once,
      kind: 'dossier_moved',
      dossier,
      state: 'province_wants_more',
      comment: null,
    };
    const mention: DossierNotice = {
      ...moved,
      id: 9,
      kind: 'dossier_mention',
      state: null,
      comment: { id: 3, criterion: 5 },
    };
    open({ '/notifications': page([moved, mention], 2) });
    const link = await screen.findByRole('link', { name: 'Hồ sơ Xã Khuất Xá: chờ xã bổ sung (tỉnh)' });
    expect(link).toHaveAttribute('href', '/ho-so/12');
    expect(screen.getByRole('link', { name: 'Được nhắc tên trong hồ sơ Xã Khuất Xá' })).toBeVisible();
    expect(screen.getByText('Xã đạt chuẩn nông thôn mới; năm 2026; tiêu chí 5')).toBeVisible();
  });

  it('says why it could not be noted', async () => {
    const { user } = open({ 'POST /notifications/read': problemAnswer('forbidden', 403) });
    await user.click(await screen.findByRole('button', { name: 'Đánh dấu đã đọc hết' }));
    expect(await screen.findByText('Chi tiết của forbidden.')).toBeVisible();
  });

  it('goes on to earlier ones', async () => {
    const earlier = told({
      id: 2,
      round: { ...told().round, period: '2026-Q2' },
      readAt: '2026-11-01T00:00:00Z',
    });
    const { user } = open({
      '/notifications': (query: URLSearchParams) =>
        query.has('cursor') ? page([earlier], 1) : page([told()], 1, 'next'),
    });
    await user.click(await screen.findByRole('button', { name: 'Xem thêm thông báo trước đó' }));
    expect(await screen.findByRole('link', { name: /^Nhắc báo cáo quý II\/2026/ })).toBeVisible();
  });

  it('says so where there is none', async () => {
    open({ '/notifications': page([], 0) });
    expect(await screen.findByText('Chưa có thông báo nào.')).toBeVisible();
  });

  it('is for those who have signed in', async () => {
    open({ '/me': nobody });
    expect(await screen.findByRole('heading', { name: 'Cần đăng nhập' })).toBeVisible();
  });
});
