import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { average } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

const sentence =
  'Quý I/2020: 04 xã đạt 19 tiêu chí; 01 xã đạt 12; 01 xã đạt 9; 13 xã đạt từ 5 đến 8 tiêu chí. ' +
  'Tổng 187 tiêu chí, bình quân 9,84/19 tiêu chí/xã.';

const figures = () => screen.findByRole('region', { name: 'Số liệu chính' });

describe('the overview', () => {
  it('opens the view of the installation where the address names none', async () => {
    const { address } = renderApp('/');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(sentence);
    expect(address()).toBe(locBinhAddress);
  });

  it('copies the headline as plain text and says so', async () => {
    const { user } = renderApp(locBinhAddress);
    await user.click(await screen.findByRole('button', { name: 'Chép câu' }));
    expect(await navigator.clipboard.readText()).toBe(sentence);
    expect(screen.getByText('Đã chép')).toBeInTheDocument();
  });

  it('shows the average with the parts it was made of', async () => {
    renderApp(locBinhAddress);
    expect(await figures()).toHaveTextContent('9,84/19187/19 = 9,84cả bộ 19 tiêu chí');
  });

  it('shows both quarters and the reason where units changed between them', async () => {
    renderApp(locBinhAddress);
    const strip = await figures();
    expect(strip).toHaveTextContent('8,63 → 9,84');
    expect(strip).toHaveTextContent('27 → 19 xã; tính lại để so');
  });

  it('shows both over the sizes of their sets where the set changed between them', async () => {
    const previous = { ...average.previous, comparability: 'set_changed' };
    const criteriaSet = { ...average.criteriaSet, code: 'XA_NTM_2026', size: 10 };
    renderApp(locBinhAddress, { '/figures/average': { ...average, criteriaSet, previous } });
    expect(await figures()).toHaveTextContent('8,63/19 → 9,84/10');
  });

  it('shows the change with its parts where the quarters are comparable', async () => {
    const previous = {
      ...average.previous,
      numerator: 179,
      denominator: 19,
      value: 179 / 19,
      comparability: 'comparable',
      difference: 8 / 19,
      totalDifference: 8,
    };
    renderApp(locBinhAddress, { '/figures/average': { ...average, previous } });
    const strip = await figures();
    expect(strip).toHaveTextContent('+0,42');
    expect(strip).toHaveTextContent('187 − 179 = +8');
  });

  it('says that nothing was published for the quarter before, in the published layer', async () => {
    const answer = { ...average, layer: 'published', previous: null };
    renderApp(`${locBinhAddress}&lop=cong-bo`, { '/figures/average': answer });
    const strip = await figures();
    expect(strip).toHaveTextContent('quý IV/2019 chưa có số công bố');
    expect(within(strip).getAllByTitle('chưa rõ')).not.toHaveLength(0);
  });

  it('keeps published and simulated recognitions in columns of their own', async () => {
    renderApp(locBinhAddress);
    const row = within(await figures()).getByRole('row', { name: /^Xã NTM 01 03$/ });
    expect(within(row).getAllByRole('cell')).toHaveLength(2);
  });

  it('says what is simulated, and leaves it out on request', async () => {
    const { user, address, calls } = renderApp(locBinhAddress);
    const strip = await screen.findByRole('region', { name: 'Lớp số liệu' });
    expect(strip).toHaveTextContent('Trang có số mô phỏng: từng đơn vị');
    await user.click(within(strip).getByRole('switch', { name: 'Chỉ xem số công bố' }));
    expect(address()).toBe(`${locBinhAddress}&lop=cong-bo`);
    expect(calls.at(-1)?.searchParams.get('layer') ?? 'published').toBe('published');
  });

  it('tells why a view cannot be shown and leads back', async () => {
    renderApp(locBinhAddress, { '/figures/average': problemAnswer('set_does_not_apply', 422) });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Bộ tiêu chí không áp dụng cho huyện Lộc Bình vào ngày 31/03/2020');
    expect(alert).not.toHaveTextContent(/[A-Z]_[A-Z]|\d-\d/);
    expect(within(alert).getByRole('link', { name: /Bộ tiêu chí quốc gia/ })).toBeInTheDocument();
    expect(within(alert).getByRole('link', { name: 'Về Tổng quan' })).toBeInTheDocument();
  });

  it('keeps the other panels when one fails, with a retry and a code to quote', async () => {
    const changes = problemAnswer('internal_error', 500);
    const { user } = renderApp(locBinhAddress, { '/figures/changes': changes });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('Máy chủ gặp lỗi;');
    expect(alert).toHaveTextContent('Bộ lọc còn nguyên.');
    expect(alert).not.toHaveTextContent('internal_error');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(sentence);
    await user.click(within(alert).getByRole('button', { name: 'Chép mã 7f3a21bc' }));
    expect(await navigator.clipboard.readText()).toBe('7f3a21bc-0000');
  });

  it('names the parts of an address that it cannot read, and opens the rest of it', async () => {
    const { user, address } = renderApp('/tong-quan?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q5&mau=do');
    expect(await screen.findByText(/Không đọc được: (kỳ và phần “mau”|phần “mau” và kỳ)\./)).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Mở trang, bỏ phần không đọc được' }));
    expect(await screen.findByText(/Quý I\/2020/, { selector: 'h1' })).toBeVisible();
    expect(address()).toBe(locBinhAddress);
  });

  it('says so where the installation holds no data', async () => {
    renderApp('/', {
      '/instance': {
        version: '1',
        hasSimulatedData: false,
        firstData: null,
        lastData: null,
        defaultView: null,
      },
    });
    expect(await screen.findByRole('heading', { name: 'Chưa có số liệu nào.' })).toBeInTheDocument();
  });
});
