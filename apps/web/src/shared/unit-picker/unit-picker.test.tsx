import { screen, within } from '@testing-library/react';
import { unit } from '@tiendo/charts/fixtures/references.ts';
import { describe, expect, it } from 'vitest';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

const inLocBinh = {
  ...unit(1, 'Mẫu Sơn', 'commune', ['Lộc Bình', 'Lạng Sơn', 'Việt Nam']),
  ref: '06538@2020-03-31',
  validTo: '2025-07-01',
};
const inCaoLoc = {
  ...unit(2, 'Mẫu Sơn', 'commune', ['Cao Lộc', 'Lạng Sơn', 'Việt Nam']),
  ref: '06214@2019-12-31',
  validTo: '2020-01-01',
};
const answers = {
  '/units': (query: URLSearchParams) => ({
    items: query.get('q') === 'mau son' ? [inLocBinh, inCaoLoc] : [],
    nextCursor: null,
  }),
};

describe('the unit picker', () => {
  it('finds units without tone marks and tells namesakes apart by place and time', async () => {
    const { user, calls } = renderApp(locBinhAddress, answers);
    await user.type(await screen.findByRole('combobox', { name: 'Tìm đơn vị' }), 'mau son');
    const found = await screen.findByRole('option', {
      name: 'Xã Mẫu Sơn Lộc Bình, Lạng Sơn · đến 30/06/2025',
    });
    expect(found).toBeVisible();
    const elsewhere = screen.getByRole('option', { name: 'Xã Mẫu Sơn Cao Lộc, Lạng Sơn · đến 31/12/2019' });
    expect(elsewhere.closest('[class*=Combobox-group]')).toHaveTextContent('Ở thời gian khác');
    expect(calls.some((url) => url.searchParams.get('q') === 'mau son')).toBe(true);
  });

  it('opens the first match with the keyboard and keeps the period', async () => {
    const { user, address } = renderApp(locBinhAddress, answers);
    await screen.findByRole('heading', { level: 1 });
    await user.keyboard('/');
    await user.keyboard('mau son');
    await screen.findByRole('option', { name: /Lộc Bình/ });
    await user.keyboard('{Enter}');
    expect(address()).toBe('/tong-quan?don-vi=06538@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1');
  });

  it('goes to the last quarter in which a unit of another time existed', async () => {
    const { user, address } = renderApp(locBinhAddress, answers);
    await user.type(await screen.findByRole('combobox', { name: 'Tìm đơn vị' }), 'mau son');
    await user.click(await screen.findByRole('option', { name: /Cao Lộc/ }));
    expect(address()).toBe('/tong-quan?don-vi=06214@2019-12-31&bo=XA_NTM_2016&ky=2019-Q4');
  });

  it('says so when nothing is called that', async () => {
    const { user } = renderApp(locBinhAddress, answers);
    const field = await screen.findByRole('combobox', { name: 'Tìm đơn vị' });
    await user.type(field, 'xyz');
    const list = await screen.findByText('Không có đơn vị nào tên “xyz”.');
    expect(within(document.body).queryByRole('option', { name: /xyz/ })).toBeNull();
    expect(list).toBeVisible();
  });
});
