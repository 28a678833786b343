import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { problemAnswer } from '../../testing/fake-api.ts';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

const bar = () => screen.findByRole('region', { name: 'Trình chiếu' });
const shown = () => document.querySelector('[data-slide-shown]');

describe('the conference', () => {
  it('shows a page without parts whole, as its only part, and ends on it', async () => {
    const of = locBinhAddress.replace('/tong-quan', '');
    const saved = [{ id: '1', name: 'Không hình', address: `/tong-quan${of}`, slides: [] }];
    localStorage.setItem('tiendo.views', JSON.stringify(saved));
    renderApp(`${locBinhAddress}&chieu=1`);
    await waitFor(async () => expect(await bar()).toHaveTextContent('Hình 1/1'));
    expect(shown()).toContainElement(await screen.findByRole('heading', { level: 1 }));
    expect(shown()).not.toContainElement(screen.getByRole('region', { name: 'Bộ lọc' }));
    expect(within(await bar()).getByRole('button', { name: 'Tiếp' })).toBeDisabled();
  });

  it('shows why a view cannot be shown', async () => {
    renderApp(`${locBinhAddress}&chieu=1`, {
      '/figures/average': problemAnswer('set_does_not_apply', 422),
    });
    await bar();
    expect(shown()).toContainElement(await screen.findByRole('alert'));
  });

  it('goes on from the last part of a page as soon as no part is still to come', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const { user, address } = renderApp(`${locBinhAddress}&chieu=99`, {
      '/published-figures': () => promise,
    });
    await bar();
    await user.keyboard('{ArrowRight}');
    expect(address()).toContain('/tong-quan');
    resolve({ items: [], nextCursor: null });
    await waitFor(() => expect(document.querySelector('main [aria-busy="true"]')).toBeNull());
    await user.keyboard('{ArrowRight}');
    expect(address()).toContain('/ma-tran');
    expect(await bar()).toHaveTextContent('trang 2/3');
    await waitFor(() => expect(document.title).toMatch(/^Ma trận/));
  });

  it('goes on at the second press where a part may never come', async () => {
    const { user, address } = renderApp(`${locBinhAddress}&chieu=99`, {
      '/published-figures': () => new Promise(() => {}),
    });
    await bar();
    await user.keyboard('{ArrowRight}');
    expect(address()).toContain('/tong-quan');
    await user.keyboard('{ArrowRight}');
    expect(address()).toContain('/ma-tran');
  });

  it('leaves the space bar to a button in focus', async () => {
    const { user, address } = renderApp(`${locBinhAddress}&chieu=2`);
    within(await bar())
      .getByRole('button', { name: 'Trước' })
      .focus();
    await user.keyboard(' ');
    expect(address()).toMatch(/chieu=1$/);
  });
});
