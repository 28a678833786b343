import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { criteriaAnswer } from '@tiendo/charts/fixtures/criteria.ts';
import { locBinhTrend } from '@tiendo/charts/fixtures/trend.ts';
import { describe, expect, it } from 'vitest';
import { average, locBinhAnswers } from '../../testing/answers.ts';
import { problemAnswer } from '../../testing/fake-api.ts';
import { renderApp } from '../../testing/render-app.tsx';

const address = '/so-sanh?don-vi=188@2020-03-31&bo=XA_NTM_2016&ky=2020-Q1';
const other = '183@2020-03-31';
const caoLoc = { ...average.unit, id: 'u183', ref: other, code: '183', name: 'Cao Lộc' };

const locBinh = locBinhAnswers['/units/188@2020-03-31'] as object;

const answers = {
  '/units': (query: URLSearchParams) => ({
    items: query.get('parent') === '188@2020-03-31' ? [] : [average.unit, caoLoc],
    nextCursor: null,
  }),
  [`/units/${other}`]: { ...locBinh, ...caoLoc },
  '/figures/average': (query: URLSearchParams) =>
    query.get('unit') === other
      ? { ...average, unit: caoLoc, average: 11.7, totalMet: 234, communes: 20, origins: ['simulated'] }
      : average,
  '/figures/trend': (query: URLSearchParams) =>
    query.get('unit') === other ? { ...locBinhTrend, unit: caoLoc } : locBinhTrend,
};

const table = () => screen.findByRole('table', { name: 'Bảng so sánh' });

describe('the comparison', () => {
  it('asks what to compare with, and offers what is near', async () => {
    const { user, address: now } = renderApp(address, answers);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Chọn đơn vị hoặc kỳ để so');
    await user.click(await screen.findByRole('button', { name: 'Thêm huyện Cao Lộc' }));
    expect(now()).toBe(`${address}&them=183@2020-03-31`);
  });

  it('puts units side by side in a sentence, a picture and a table', async () => {
    renderApp(`${address}&them=${other}`, answers);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Quý I/2020: Cao Lộc 11,70/19; Lộc Bình 9,84/19.',
    );
    expect(await screen.findByRole('figure', { name: /9,84\/19/ })).toBeVisible();
    expect(within(await table()).getByRole('row', { name: /Cao Lộc/ })).toHaveTextContent('11,70/19234/20');
  });

  it('compares periods of one unit', async () => {
    const { user, address: now } = renderApp(address, answers);
    await user.click(await screen.findByRole('button', { name: 'Thêm quý I/2019' }));
    expect(now()).toBe(`${address}&cac-ky=2019-Q1`);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(
      'Huyện Lộc Bình: quý I/2020 9,84/19; quý I/2019 9,84/19.',
    );
    expect(within(await table()).getByRole('columnheader', { name: 'Kỳ' })).toBeVisible();
  });

  it('keeps both of two periods that are chosen in quick succession', async () => {
    const { address: now } = renderApp(address, answers);
    const first = await screen.findByRole('button', { name: 'Thêm quý IV/2019' });
    const second = screen.getByRole('button', { name: 'Thêm quý I/2019' });
    fireEvent.click(first);
    fireEvent.click(second);
    await waitFor(() => expect(now()).toBe(`${address}&cac-ky=2019-Q4%2C2019-Q1`));
  });

  it('says in its row why a unit cannot be shown, and drops none', async () => {
    const refused = problemAnswer('set_does_not_apply', 422);
    renderApp(`${address}&them=${other}`, {
      ...answers,
      '/figures/average': (query: URLSearchParams) => (query.get('unit') === other ? refused : average),
      '/figures/trend': (query: URLSearchParams) => (query.get('unit') === other ? refused : locBinhTrend),
    });
    expect(within(await table()).getByRole('row', { name: /Cao Lộc/ })).toHaveTextContent(
      'Bộ tiêu chí đang xem không áp dụng ở đây.',
    );
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Cao Lộc chưa có số.');
  });

  it('does not say that nothing is missed while a verdict is unknown', async () => {
    const missed = async (unknown: number) => {
      const criteria = criteriaAnswer([[2, 'Giao thông', 0, unknown]], 19);
      renderApp(`${address}&them=${other}`, { ...answers, '/figures/criteria': criteria });
      const row = within(await table()).getByRole('row', { name: /Cao Lộc/ });
      return within(row).getAllByRole('cell').at(-2);
    };
    expect(await missed(3)).toHaveTextContent('?');
    cleanup();
    expect(await missed(0)).toHaveTextContent('không có');
  });

  it('offers to ask again where no period could be asked', async () => {
    const failed = problemAnswer('internal_error', 500);
    renderApp(`${address}&cac-ky=2019-Q1`, { ...answers, '/figures/average': failed });
    const frame = await screen.findByRole('region', { name: 'Hình so sánh' });
    expect(within(frame).getByRole('button', { name: 'Thử lại' })).toBeVisible();
  });

  it('leaves one out again, and all of them', async () => {
    const { user, address: now } = renderApp(`${address}&them=${other}`, answers);
    await user.click(within(await table()).getByRole('button', { name: 'Bỏ Cao Lộc' }));
    expect(now()).toBe(address);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Chọn đơn vị hoặc kỳ để so');
  });

  it('refuses an address that names too many', async () => {
    renderApp(`${address}&them=u1,u2,u3,u4,u5,u6`, answers);
    expect(await screen.findByText(/Không đọc được: phần “them”/)).toBeVisible();
  });
});
