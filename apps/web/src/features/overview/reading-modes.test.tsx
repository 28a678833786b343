import { screen, waitFor, within } from '@testing-library/react';
import { locBinhTrendRestated } from '@tiendo/charts/fixtures/trend.ts';
import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import { describe, expect, it } from 'vitest';
import { average } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

const none = { unitsAt: null, panelFrom: null, panelTo: null, leftOut: null };

const restatedOver = (communes: number, total: number): AverageAnswer => {
  const overAsMany = communes === average.communes;
  return {
    ...average,
    mode: 'restated',
    reading: { ...none, unitsAt: '2020-03-31' },
    previous: {
      asOf: '2019-12-31',
      period: '2019-Q4',
      value: total / communes,
      numerator: total,
      denominator: communes,
      origins: ['simulated'],
      comparability: overAsMany ? 'comparable' : 'units_changed',
      difference: overAsMany ? 187 / 19 - total / communes : null,
      totalDifference: overAsMany ? 187 - total : null,
    },
  };
};

const restatedPage = (answer: AverageAnswer) =>
  renderApp(`${locBinhAddress}&doc=tinh-lai`, {
    '/figures/average': answer,
    '/figures/trend': locBinhTrendRestated,
  });

const strip = () => screen.findByRole('region', { name: 'Số liệu chính' });

describe('a page that is not as reported', () => {
  it('says so in its sentence and compares what may be compared', async () => {
    restatedPage(restatedOver(19, 179));
    const sentence = await screen.findByRole('heading', { level: 1 });
    expect(sentence).toHaveTextContent(/^Quý I\/2020 \(tính lại theo đơn vị 31\/03\/2020\): 04 xã đạt 19/);
    expect(await strip()).toHaveTextContent('+0,42');
    expect(within(await strip()).getByTitle('Tính lại theo đơn vị của một ngày')).toBeVisible();
    expect(await screen.findByText(/Mọi quý tính theo đơn vị của cùng một ngày/)).toBeVisible();
  });

  it('compares no averages over different numbers of units', async () => {
    restatedPage(restatedOver(16, 160));
    expect(await strip()).toHaveTextContent('10,00 → 9,84khác số đơn vị');
    expect(await strip()).toHaveTextContent('có số của 16 → 19 xã');
    expect(within(await strip()).queryByRole('button', { name: 'tính lại để so' })).toBeNull();
    expect(screen.getByRole('heading', { level: 1 })).not.toHaveTextContent('giảm');
  });

  it('is one press away where two quarters cannot be compared', async () => {
    const { user, address } = renderApp(locBinhAddress);
    await user.click(within(await strip()).getByRole('button', { name: 'tính lại để so' }));
    await waitFor(() => expect(address()).toBe(`${locBinhAddress}&doc=tinh-lai`));
  });

  it('says that the unit is not there on the chosen date, and leads to dates on which it is', async () => {
    const refused = problemAnswer('unit_not_valid_then', 422);
    const issue = { path: 'unitsAt', code: 'unit_not_valid_then', message: '' };
    const { user, address } = renderApp(`${locBinhAddress}&doc=tinh-lai&tai=2025-07-01`, {
      '/figures/average': { ...refused, issues: [issue] },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Huyện Lộc Bình không có trong danh mục ngày 01/07/2025');
    await user.click(within(alert).getByRole('link', { name: 'Tính lại theo đơn vị 31/03/2020' }));
    await waitFor(() => expect(address()).toBe(`${locBinhAddress}&doc=tinh-lai`));
  });

  it('says that nothing is left where every unit changed, and leads to the other ways to read', async () => {
    const reading = { ...none, panelFrom: '2018-03-31', panelTo: '2020-03-31', leftOut: 19 };
    const { user, address } = renderApp(`${locBinhAddress}&doc=khong-doi`, {
      '/figures/average': { ...average, mode: 'matched_panel', reading, expected: 0, previous: null },
    });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent(
      'Không đơn vị nào của huyện Lộc Bình giữ nguyên địa giới từ 31/03/2018 đến 31/03/2020',
    );
    await user.click(within(alert).getByRole('link', { name: 'Đọc như báo cáo' }));
    await waitFor(() => expect(address()).toBe(locBinhAddress));
  });
});
