import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { readSavedViews, savedViewsKey } from '../../../shared/saved-views/saved-views.ts';
import { locBinhAddress, renderApp } from '../../../testing/render-app.tsx';

const stored = () => readSavedViews(localStorage.getItem(savedViewsKey)).map(({ name }) => name);

async function opened(...names: string[]) {
  const views = names.map((name) => ({ id: name, name, address: locBinhAddress, slides: null }));
  localStorage.setItem(savedViewsKey, JSON.stringify(views));
  const { user, address } = renderApp(locBinhAddress);
  await user.click(await screen.findByRole('button', { name: 'Lưu góc nhìn này…' }));
  return { user, address, dialog: await screen.findByRole('dialog', { name: 'Góc nhìn đã lưu' }) };
}

/** A browser that keeps nothing more. */
function fullStorage(): void {
  const kept = localStorage;
  const setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.getItem(key), setItem });
}

describe('the dialog of saved views', () => {
  it('saves the view that is open on a site without TLS', async () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Đã lưu.')).toBeVisible();
    expect(stored()).toHaveLength(1);
  });

  it('renames a view on Enter', async () => {
    const { user, dialog } = await opened('Huyện');
    const name = within(dialog).getByRole('textbox', { name: 'Tên của Huyện' });
    await user.clear(name);
    await user.type(name, 'Toàn huyện{Enter}');
    expect(stored()).toEqual(['Toàn huyện']);
    expect(name).toHaveFocus();
  });

  it('says that a change was not kept, and shows the name that is', async () => {
    const { user, dialog } = await opened('Huyện');
    fullStorage();
    await user.type(within(dialog).getByRole('textbox', { name: 'Tên của Huyện' }), ' mới{Enter}');
    expect(await within(dialog).findByText(/Chưa đổi được/)).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: 'Tên của Huyện' })).toHaveValue('Huyện');
    vi.unstubAllGlobals();
    await user.click(within(dialog).getByRole('button', { name: 'Xoá Huyện' }));
    expect(within(dialog).queryByText(/Chưa đổi được/)).not.toBeInTheDocument();
    expect(stored()).toEqual([]);
  });

  it('says only what came of the last thing done', async () => {
    const { user, dialog } = await opened('Huyện');
    const told = () =>
      within(dialog)
        .queryAllByText(/^Đã lưu\.|^Chưa đổi được/)
        .map(({ textContent }) => textContent);
    const save = () => user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    const rename = () =>
      user.type(within(dialog).getByRole('textbox', { name: 'Tên của Huyện' }), ' mới{Enter}');
    const unchanged = [expect.stringMatching(/^Chưa đổi được/)];
    fullStorage();
    await rename();
    expect(told()).toEqual(unchanged);
    vi.unstubAllGlobals();
    await save();
    expect(told()).toEqual(['Đã lưu.']);
    fullStorage();
    await rename();
    expect(told()).toEqual(unchanged);
  });

  it('says nothing of it when it is opened again', async () => {
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await user.click(await screen.findByRole('button', { name: 'Lưu góc nhìn này…' }));
    await screen.findByRole('dialog', { name: 'Góc nhìn đã lưu' });
    expect(screen.queryByText('Đã lưu.')).not.toBeInTheDocument();
  });

  it('begins no conference below itself after a view was deleted', async () => {
    const { user, dialog, address } = await opened('Huyện');
    await user.click(within(dialog).getByRole('button', { name: 'Xoá Huyện' }));
    await user.keyboard('p');
    expect(address()).toBe(locBinhAddress);
  });

  it('begins no conference below itself', async () => {
    const { user, dialog, address } = await opened('Huyện');
    within(dialog).getByRole('button', { name: 'Xoá Huyện' }).focus();
    await user.keyboard('p');
    expect(address()).toBe(locBinhAddress);
  });
});
