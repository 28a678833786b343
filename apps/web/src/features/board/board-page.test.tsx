import { screen, within } from '@testing-library/react';
import { locBinh, set2016 } from '@tiendo/charts/fixtures/references.ts';
import type { BoardAnswer } from '@tiendo/contracts/board.ts';
import { describe, expect, it, vi } from 'vitest';
import { grant, officer, signedInAs } from '../../testing/account-answers.ts';
import { unitAnswer } from '../../testing/answers.ts';
import { board, boardCell, boardRound, commune, round } from '../../testing/board-answers.ts';
import { renderApp } from '../../testing/render-app.tsx';

const verifier = signedInAs({ ...officer, grants: [grant({ role: 'district_verifier' })] });

const secondQuarter = {
  id: 3,
  period: '2026-Q2',
  asOf: '2026-06-30',
  dueOn: null,
};

const answers = {
  '/me': verifier,
  '/units/u188': unitAnswer(locBinh),
  '/rounds': { items: [round(), round(secondQuarter)], nextCursor: null },
  '/rounds/4': { ...round(), exceptions: [] },
  '/board': board(),
};

const open = (more: object = {}, search = '') =>
  renderApp(`/tien-do-bao-cao${search}`, { ...answers, ...more });

const rowOf = async (name: string) => screen.findByRole('row', { name: new RegExp(`^${name}`) });

describe('the board of reports', () => {
  it('opens at the own unit and the round that people are at, ready to be read out', async () => {
    const { user, calls } = open();
    expect(await screen.findByText(/^Đến ngày 22\/11\/2026, 01\/02 xã/)).toBeVisible();
    expect(screen.getByRole('heading', { name: /^Quý III\/2026/ })).toHaveTextContent('hạn 15/10/2026');
    const asked = calls.find(({ pathname }) => pathname.endsWith('/board'))?.searchParams;
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      unit: 'u188',
      set: set2016.code,
      from: '2026-01-01',
    });
    const writeText = vi.fn(async () => {});
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    await user.click(screen.getByRole('button', { name: 'Chép bản đọc' }));
    expect(writeText).toHaveBeenCalledWith(boardRound().summary);
  });

  it('tells in words where each report stands, how late it is and who holds it', async () => {
    open();
    const late = await rowOf('Xã Khuất Xá');
    expect(late).toHaveTextContent('chưa bắt đầu');
    expect(late).toHaveTextContent('chậm 38 ngày');
    expect(late).toHaveTextContent('đơn vị báo cáo');
    const accepted = await rowOf('Xã Tú Mịch');
    expect(accepted).toHaveTextContent('đã chấp nhận');
    expect(accepted).not.toHaveTextContent('chậm');
    expect(accepted).toHaveTextContent('10/10/2026 10:00');
    expect(within(accepted).getByRole('link', { name: 'Duyệt' })).toHaveAttribute(
      'href',
      '/duyet-so-lieu?vong=4&don-vi=u66',
    );
    expect(within(late).queryByRole('link')).not.toBeInTheDocument();
    const counts = screen.getByRole('list', { name: 'Số đơn vị theo trạng thái' });
    expect(counts).toHaveTextContent('01 chưa bắt đầu');
  });

  it('tells the other rounds in marks, and turns to one of them', async () => {
    const both: BoardAnswer = board({
      rounds: [boardRound(), boardRound({ ...secondQuarter, summary: 'Quý II.' })],
      rows: [
        {
          unit: commune(65, 'Khuất Xá'),
          cells: [boardCell(), boardCell({ roundId: 3, standing: 'returned', daysLate: 4 })],
        },
      ],
    });
    const { user, address } = open({ '/board': both });
    const row = await rowOf('Xã Khuất Xá');
    expect(within(row).getByTitle('bị trả lại')).toHaveTextContent('T');
    expect(row).toHaveTextContent('+4chậm 04 ngày');
    expect(screen.getByRole('columnheader', { name: /Quý II\/2026/ })).toHaveTextContent('chưa đặt hạn');
    await user.click(screen.getByRole('link', { name: 'Quý II/2026' }));
    expect(address()).toBe('/tien-do-bao-cao?vong=3');
    expect(await screen.findByText('Quý II.')).toBeVisible();
  });

  it('says when the system reminds by itself, and that it does not without a due date', async () => {
    open();
    expect(
      await screen.findByText(/^Hệ thống tự nhắc lúc 7:00 ngày đến hạn, sau đó 7 ngày một lần/),
    ).toBeVisible();
  });

  it.each([
    [{ dueOn: null, reminderHour: null }, 1],
    [{ reminderHour: null }, 0],
  ])(
    'says of a round of which the system does not remind why, if it is the date: %o',
    async (more, times) => {
      open({ '/board': board({ rounds: [boardRound(more)] }) });
      await rowOf('Xã Khuất Xá');
      expect(screen.queryAllByText('Chưa đặt hạn nên hệ thống không tự nhắc.')).toHaveLength(times);
      expect(screen.queryByText(/^Hệ thống tự nhắc/)).not.toBeInTheDocument();
    },
  );

  it('reminds those late or not begun, and says who was and for whom there is nobody', async () => {
    const told = {
      reminded: [{ name: 'Hoàng Thị Én', units: [commune(65, 'Khuất Xá')], alreadyToday: false }],
      nobodyFor: [commune(67, 'Yên Khoái')],
    };
    const { user, sent } = open({ 'POST /rounds/4/reminders': told });
    await user.click(await screen.findByRole('button', { name: 'Nhắc nơi chậm và chưa bắt đầu' }));
    expect(await screen.findByText('Đã nhắc Hoàng Thị Én: Xã Khuất Xá.')).toBeVisible();
    expect(screen.getByText('Chưa có tài khoản nào được gửi báo cáo của Xã Yên Khoái.')).toBeVisible();
    expect(sent).toEqual([{ method: 'POST', path: '/rounds/4/reminders', body: { units: ['u65'] } }]);
  });

  it('sets due date and lock of the version that is shown, and refuses what is no day', async () => {
    const { user, sent } = open({ 'PATCH /rounds/4': { ...round({ version: 4 }), exceptions: [] } });
    await user.click(await screen.findByText('Hạn, khóa, cho phép sửa'));
    const lock = screen.getByLabelText('Khóa từ ngày');
    await user.type(lock, '31/2/2026');
    await user.click(screen.getByRole('button', { name: 'Lưu hạn và khóa' }));
    expect(await screen.findByRole('link', { name: 'Ghi ngày dạng 31/03/2020.' })).toBeVisible();
    expect(sent).toEqual([]);
    await user.clear(lock);
    await user.type(lock, '30/11/2026');
    await user.clear(screen.getByLabelText('Hạn báo cáo'));
    await user.click(screen.getByRole('button', { name: 'Lưu hạn và khóa' }));
    await vi.waitFor(() =>
      expect(sent).toEqual([
        { method: 'PATCH', path: '/rounds/4', body: { dueOn: null, lockedFrom: '2026-11-30' } },
      ]),
    );
  });

  it('opens a round and turns to it', async () => {
    const { user, sent, address } = open({
      'POST /rounds': { ...round({ id: 9, period: '2026-Q4', asOf: '2026-12-31' }), exceptions: [] },
    });
    await user.click(await screen.findByRole('button', { name: 'Mở kỳ báo cáo…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Mở kỳ báo cáo…' });
    await user.selectOptions(within(dialog).getByLabelText('Kỳ'), 'Quý IV/2026');
    await user.type(within(dialog).getByLabelText('Hạn báo cáo'), '15/1/2027');
    await user.click(within(dialog).getByRole('button', { name: 'Mở kỳ' }));
    await vi.waitFor(() => expect(address()).toBe('/tien-do-bao-cao?don-vi=u188&vong=9'));
    expect(sent[0]?.body).toEqual({
      unit: 'u188',
      set: set2016.code,
      period: '2026-Q4',
      dueOn: '2027-01-15',
    });
  });

  it('shows no deed to those who may only read', async () => {
    open({ '/me': signedInAs({ ...officer, grants: [grant({ role: 'provincial_appraiser' })] }) });
    await rowOf('Xã Khuất Xá');
    for (const name of ['Nhắc nơi chậm và chưa bắt đầu', 'Mở kỳ báo cáo…'])
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    expect(screen.queryByText('Hạn, khóa, cho phép sửa')).not.toBeInTheDocument();
  });

  it('says so where no round was opened', async () => {
    open({ '/rounds': { items: [], nextCursor: null } });
    expect(await screen.findByText('Đơn vị này chưa có kỳ báo cáo nào được mở.')).toBeVisible();
  });

  it('asks those who are not signed in to sign in, and to come back', async () => {
    open({ '/me': { ...verifier, account: null } }, '?vong=4');
    const main = await screen.findByRole('main');
    expect(await within(main).findByRole('link', { name: 'Đăng nhập' })).toHaveAttribute(
      'href',
      expect.stringContaining('ve='),
    );
  });
});
