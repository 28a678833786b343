import { screen, waitFor, within } from '@testing-library/react';
import type { saveView } from '@tiendo/contracts/saved-views.ts';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { savedViewsKey } from '../../../shared/saved-views/saved-views.ts';
import { officer, signedInAs } from '../../../testing/account-answers.ts';
import { problemAnswer } from '../../../testing/fake-api.ts';
import { locBinhAddress, renderApp } from '../../../testing/render-app.tsx';

type Kept = { id: number; name: string; address: string; slides: string[] | null; createdAt: string };

const kept = (id: number, name: string): Kept => ({
  id,
  name,
  address: locBinhAddress,
  slides: null,
  createdAt: '2026-11-22T03:00:00.000Z',
});

/** A server that keeps views, as the contract says. */
function viewServer(...names: string[]) {
  let items = names.map((name, at) => kept(at + 1, name));
  const answer = () => ({ items });
  const body = (json: unknown) => json as z.infer<typeof saveView.body> & { ids: number[] };
  return {
    names: () => items.map(({ name }) => name),
    answers: {
      '/me': signedInAs(officer),
      '/me/views': answer,
      'POST /me/views': (_: URLSearchParams, json: unknown) => {
        const { name, address, slides } = body(json);
        const added = { ...kept(items.length + 10, name), address, slides: slides ?? null };
        items = [...items.filter((one) => one.name !== name), added];
        return answer();
      },
      'PUT /me/views/order': (_: URLSearchParams, json: unknown) => {
        items = body(json).ids.flatMap((id) => items.filter((one) => one.id === id));
        return answer();
      },
      'DELETE /me/views/1': () => {
        items = items.filter(({ id }) => id !== 1);
        return answer();
      },
    },
  };
}

async function opened(server: ReturnType<typeof viewServer>, more: object = {}) {
  const { user, sent } = renderApp(locBinhAddress, { ...server.answers, ...more });
  await screen.findByRole('button', { name: /Hoàng Thị Én/ });
  await user.click(await screen.findByRole('button', { name: 'Lưu góc nhìn này…' }));
  return { user, sent, dialog: await screen.findByRole('dialog', { name: 'Góc nhìn đã lưu' }) };
}

const inBrowser = (name: string) =>
  localStorage.setItem(
    savedViewsKey,
    JSON.stringify([{ id: name, name, address: locBinhAddress, slides: null }]),
  );

describe('the views of somebody who is signed in', () => {
  it('are saved, put in order and removed with the account', async () => {
    const server = viewServer('Huyện', 'Xã điểm');
    const { user, dialog } = await opened(server);
    expect(within(dialog).getByText('Góc nhìn được giữ theo tài khoản, mở được từ mọi máy.')).toBeVisible();
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText('Đã lưu.')).toBeVisible();
    await user.click(await within(dialog).findByRole('button', { name: 'Đưa Huyện xuống sau' }));
    await waitFor(() => expect(server.names().slice(0, 2)).toEqual(['Xã điểm', 'Huyện']));
    await user.click(within(dialog).getByRole('button', { name: 'Xoá Huyện' }));
    await waitFor(() => expect(server.names()).not.toContain('Huyện'));
    expect(localStorage.getItem(savedViewsKey)).toBeNull();
  });

  it('are renamed in their place, and keep the focus', async () => {
    const server = viewServer('Huyện', 'Xã điểm');
    const { user, dialog } = await opened(server);
    const field = await within(dialog).findByRole('textbox', { name: 'Tên của Huyện' });
    await user.clear(field);
    await user.type(field, 'Toàn huyện{Enter}');
    expect(await within(dialog).findByRole('textbox', { name: 'Tên của Toàn huyện' })).toHaveFocus();
    expect(server.names()).toEqual(['Toàn huyện', 'Xã điểm']);
  });

  it('are not lost to a name that another has', async () => {
    const server = viewServer('Huyện', 'Xã điểm');
    const { user, dialog, sent } = await opened(server);
    const field = await within(dialog).findByRole('textbox', { name: 'Tên của Huyện' });
    await user.clear(field);
    await user.type(field, 'Xã điểm{Enter}');
    expect(await within(dialog).findByText(/^Chưa đổi được: tên đã có/)).toBeVisible();
    expect(field).toHaveValue('Huyện');
    expect(sent).toEqual([]);
  });

  it('are told not to be saved where the server refuses', async () => {
    const { user, dialog } = await opened(viewServer(), {
      'POST /me/views': problemAnswer('too_many_views', 409),
    });
    await user.click(within(dialog).getByRole('button', { name: 'Lưu' }));
    expect(await within(dialog).findByText(/^Chưa lưu được: đã đủ 200/)).toBeVisible();
  });

  it('take in those of the browser when asked to, which is offered once', async () => {
    inBrowser('Quý trước');
    const server = viewServer('Huyện');
    const { user, dialog } = await opened(server);
    await user.click(await within(dialog).findByRole('button', { name: 'Đưa vào tài khoản' }));
    await waitFor(() => expect(server.names()).toEqual(['Huyện', 'Quý trước']));
    expect(within(dialog).queryByRole('button', { name: 'Đưa vào tài khoản' })).not.toBeInTheDocument();
    expect(localStorage.getItem(savedViewsKey)).toContain('Quý trước');
  });

  it('do without those of the browser when told so, and are not offered them again', async () => {
    inBrowser('Quý trước');
    const server = viewServer('Huyện');
    const { user, dialog } = await opened(server);
    await user.click(await within(dialog).findByRole('button', { name: 'Để nguyên trong trình duyệt' }));
    expect(within(dialog).queryByText(/Trình duyệt này còn giữ/)).not.toBeInTheDocument();
    expect(server.names()).toEqual(['Huyện']);
    await user.keyboard('{Escape}');
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    await user.click(screen.getByRole('button', { name: 'Lưu góc nhìn này…' }));
    await screen.findByRole('dialog', { name: 'Góc nhìn đã lưu' });
    expect(screen.queryByText(/Trình duyệt này còn giữ/)).not.toBeInTheDocument();
  });
});
