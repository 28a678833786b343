import { screen, waitFor, within } from '@testing-library/react';
import { locBinhTrend, locBinhTrendRestated } from '@tiendo/charts/fixtures/trend.ts';
import { describe, expect, it } from 'vitest';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

const trend = (query: URLSearchParams) =>
  query.get('mode') === 'restated' ? locBinhTrendRestated : locBinhTrend;

const open = async (address = locBinhAddress) => {
  const app = renderApp(address, { '/figures/trend': trend });
  await app.user.click(await screen.findByRole('button', { name: /^Khi đơn vị thay đổi/ }));
  return { ...app, choices: await screen.findByRole('group', { name: 'Khi đơn vị thay đổi, đọc số liệu' }) };
};

const askedFor = (calls: readonly URL[], path: string) =>
  calls.findLast((url) => url.pathname.endsWith(path))?.searchParams;

describe('the reading mode in the filter bar', () => {
  it('is as reported unless the address says otherwise, and asks for nothing then', async () => {
    const { calls } = renderApp(locBinhAddress);
    expect(await screen.findByRole('button', { name: 'Khi đơn vị thay đổi Như báo cáo' })).toBeVisible();
    expect(calls.filter((url) => url.searchParams.has('mode'))).toEqual([]);
  });

  it('restates every figure of the page to the units of the date read', async () => {
    const { user, address, calls, choices } = await open();
    await user.click(within(choices).getByRole('radio', { name: 'Tính lại theo đơn vị của một ngày' }));
    await waitFor(() => expect(address()).toBe(`${locBinhAddress}&doc=tinh-lai`));
    await screen.findByRole('button', { name: /Tính lại, đơn vị 31\/03\/2020$/ });
    for (const path of ['average', 'distribution', 'by-unit', 'criteria', 'matrix', 'trend', 'changes']) {
      const query = askedFor(calls, `/figures/${path}`);
      expect([query?.get('mode'), query?.get('unitsAt')]).toEqual(['restated', '2020-03-31']);
    }
    expect(askedFor(calls, '/figures/recognitions')?.has('mode')).toBe(false);
  });

  it('offers the days on which units changed in the trend', async () => {
    const { user, address, choices } = await open(`${locBinhAddress}&doc=tinh-lai`);
    await user.click(
      await within(choices).findByRole('radio', { name: '01/01/2020, sau sắp xếp (27 → 19)' }),
    );
    await waitFor(() => expect(address()).toBe(`${locBinhAddress}&doc=tinh-lai&tai=2020-01-01`));
  });

  it('takes any other date written day first, and says so where it is none', async () => {
    const { user, address, choices } = await open(`${locBinhAddress}&doc=tinh-lai`);
    await user.click(within(choices).getByRole('radio', { name: 'Ngày khác' }));
    const date = within(choices).getByRole('textbox', { name: 'Ngày khác' });
    await user.type(date, '30/02/2020{Enter}');
    expect(within(choices).getByRole('alert')).toHaveTextContent('Ghi ngày dạng 31/03/2020.');
    expect(date).toBeInvalid();
    expect(address()).toBe(`${locBinhAddress}&doc=tinh-lai`);
    await user.clear(date);
    await user.type(date, '30/06/2019{Enter}');
    await waitFor(() => expect(address()).toBe(`${locBinhAddress}&doc=tinh-lai&tai=2019-06-30`));
  });

  it('reads one panel of unchanged units everywhere, over the range of the trend or another', async () => {
    const { user, address, calls, choices } = await open();
    await user.click(within(choices).getByRole('radio', { name: 'Chỉ đơn vị không đổi địa giới' }));
    await screen.findByRole('button', { name: /Đơn vị không đổi, 03\/2018–03\/2020$/ });
    const query = askedFor(calls, '/figures/by-unit');
    expect([query?.get('panelFrom'), query?.get('panelTo')]).toEqual(['2018-03-31', '2020-03-31']);
    const from = within(choices).getByRole('textbox', { name: 'Từ ngày' });
    expect(from).toHaveValue('31/03/2018');
    await user.clear(from);
    await user.type(from, '30/06/2020{Enter}');
    expect(within(choices).getByRole('alert')).toHaveTextContent('Ngày đầu phải trước ngày cuối.');
    await user.clear(from);
    await user.type(from, '31/12/2018{Enter}');
    await waitFor(() =>
      expect(address()).toBe(`${locBinhAddress}&doc=khong-doi&tu=2018-12-31&den=2020-03-31`),
    );
    await user.click(within(choices).getByRole('button', { name: 'Từ đầu biểu đồ đến kỳ đang xem' }));
    await waitFor(() => expect(address()).toBe(`${locBinhAddress}&doc=khong-doi`));
  });

  it('is left with Escape, and the focus goes back to it', async () => {
    const { user } = await open();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('radio')).toBeNull());
    await waitFor(() => expect(screen.getByRole('button', { name: /^Khi đơn vị thay đổi/ })).toHaveFocus());
  });

  it('keeps its mode where the address holds a date it has no use for', async () => {
    const { user, address } = renderApp(`${locBinhAddress}&tai=2020-01-01`);
    expect(await screen.findByText(/Không đọc được: cách đọc khi đơn vị thay đổi\./)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Mở trang, bỏ phần không đọc được' }));
    await waitFor(() => expect(address()).toBe(locBinhAddress));
  });
});
