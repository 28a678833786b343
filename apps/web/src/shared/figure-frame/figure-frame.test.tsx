import { screen, waitFor, within } from '@testing-library/react';
import { distributionModel } from '@tiendo/charts/distribution/distribution-model.ts';
import { distributionAnswer, locBinhDistribution } from '@tiendo/charts/fixtures/distribution.ts';
import type { DistributionAnswer } from '@tiendo/contracts/figures/distribution.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { describe, expect, it } from 'vitest';
import { problemAnswer } from '../../testing/fake-api.ts';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

const model = (answer: DistributionAnswer, lang: Lang) => distributionModel({ answer, lang });
const { title, stops } = model(locBinhDistribution, 'vi');
const figure = () => screen.findByRole('figure', { name: title });

describe('a figure in its frame', () => {
  it('shows its finding, its source, and its figures as a table on request', async () => {
    const { user } = renderApp(locBinhAddress);
    const frame = await figure();
    await user.click(within(frame).getByRole('button', { name: 'Xem bảng số' }));
    const table = within(frame).getByRole('table');
    expect(within(table).getAllByRole('row').length).toBeGreaterThan(4);
    expect(frame).toHaveTextContent('Nguồn: Trung tâm VHTT&TT huyện Lộc Bình');
  });

  it('reads its marks aloud as the arrow keys walk through them', async () => {
    const { user } = renderApp(locBinhAddress);
    const plot = within(await figure()).getByRole('group');
    plot.focus();
    await user.keyboard('{ArrowRight}');
    expect(plot).toHaveTextContent(stops[0]?.label ?? '');
    await user.keyboard('{End}');
    expect(plot).toHaveTextContent(stops.at(-1)?.label ?? '');
    await user.keyboard('{Escape}');
    expect(plot).toHaveTextContent(/^$/);
  });

  it('says what it waits for once a second has passed', async () => {
    renderApp(locBinhAddress, { '/figures/distribution': () => new Promise(() => {}) });
    expect(
      await screen.findByText('Đang tải: Phân bố theo số tiêu chí đạt…', {}, { timeout: 4000 }),
    ).toBeVisible();
  });

  it('says what happened when it fails, and tries again', async () => {
    let broken = true;
    const answer = () => (broken ? problemAnswer('internal_error', 500) : locBinhDistribution);
    const { user } = renderApp(locBinhAddress, { '/figures/distribution': answer });
    const frame = await screen.findByRole('region', { name: 'Phân bố theo số tiêu chí đạt' });
    expect(frame).toHaveTextContent('Không lấy được số liệu.Máy chủ gặp lỗi;');
    broken = false;
    await user.click(within(frame).getByRole('button', { name: 'Thử lại' }));
    expect(await figure()).toBeVisible();
  });

  it('says why there is nothing to draw', async () => {
    const nothing = distributionAnswer([], { groups: [], bands: [], expected: 19, reported: null });
    const { empty, title: emptyTitle } = model(nothing, 'vi');
    renderApp(locBinhAddress, { '/figures/distribution': nothing });
    const frame = await screen.findByRole('figure', { name: emptyTitle });
    expect(frame).toHaveTextContent(empty?.text ?? 'an empty figure has words');
  });

  it('keeps an old picture readable under a ribbon when it cannot be renewed', async () => {
    let broken = false;
    const answer = () => (broken ? problemAnswer('internal_error', 500) : locBinhDistribution);
    const { queryClient } = renderApp(locBinhAddress, { '/figures/distribution': answer });
    const frame = await figure();
    broken = true;
    void queryClient.invalidateQueries();
    await waitFor(() => expect(frame).toHaveTextContent(/Chưa cập nhật được\. Số liệu lúc \d\d:\d\d\./));
    expect(within(frame).getByRole('heading', { name: title })).toBeVisible();
  });
});
