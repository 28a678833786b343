import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../../testing/answers.ts';
import { dossierAnswers } from '../../../../testing/dossier-answers.ts';
import { problemAnswer } from '../../../../testing/fake-api.ts';
import { renderApp } from '../../../../testing/render-app.tsx';

const mine = ['Bổ sung chữ ký của trưởng thôn.', 'Ảnh mờ, đề nghị chụp lại.'] as const;
const stored = (_: URLSearchParams, body: object | null) => body;

async function opened(items: readonly string[] = mine, more: Answers = {}) {
  const app = renderApp('/ho-so/7/tham-dinh?tieu-chi=3', {
    ...dossierAnswers,
    '/me/reason-templates': { items },
    'PUT /me/reason-templates': stored,
    ...more,
  });
  const menu = async () => {
    await app.user.click(await screen.findByRole('button', { name: 'Mẫu lý do' }));
    await screen.findByRole('menuitem', { name: /thiếu 1,9/ });
  };
  await screen.findByRole('textbox', { name: 'Lý do, nếu có' });
  return { ...app, menu };
}

const reason = () => screen.getByRole('textbox', { name: /^Lý do/ });
const keptLists = (sent: readonly { path: string; body: unknown }[]) =>
  sent.filter(({ path }) => path === '/me/reason-templates').map(({ body }) => body);

describe('own templates of reasons', () => {
  it('are offered first, then what the figures say, and are written into the reason', async () => {
    const { user, menu } = await opened();
    await menu();
    const offered = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(offered.slice(0, 3)).toEqual([...mine, '3.2 thiếu 1,9 điểm phần trăm.']);
    await user.click(screen.getByRole('menuitem', { name: mine[0] }));
    expect(reason()).toHaveValue(mine[0]);
  });

  it('take up the reason that is being written, once', async () => {
    const { user, menu, sent } = await opened();
    await menu();
    expect(screen.getByRole('menuitem', { name: /^Lưu lý do đang viết/ })).toBeDisabled();
    await user.keyboard('{Escape}');
    await user.type(reason(), ' Thiếu biểu 17. ');
    await menu();
    await user.click(screen.getByRole('menuitem', { name: /^Lưu lý do đang viết/ }));
    expect(await screen.findByText('Đã lưu mẫu.')).toBeVisible();
    expect(keptLists(sent)).toEqual([{ items: [...mine, 'Thiếu biểu 17.'] }]);
  });

  it('are changed, put in another order and taken out in a dialog, by keyboard', async () => {
    const { user, menu, sent } = await opened();
    await menu();
    await user.click(screen.getByRole('menuitem', { name: /^Sửa mẫu/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Mẫu lý do của tôi' });
    const up = within(dialog).getByRole('button', { name: `Đưa "${mine[1]}" lên` });
    up.focus();
    await user.keyboard('{Enter}');
    expect(within(dialog).getByRole('button', { name: `Đưa "${mine[1]}" xuống` })).toHaveFocus();
    await user.click(within(dialog).getByRole('button', { name: 'Thêm mẫu' }));
    await user.keyboard('Thiếu con dấu.');
    await user.click(within(dialog).getByRole('button', { name: `Bỏ "${mine[0]}"` }));
    await user.click(within(dialog).getByRole('button', { name: 'Lưu các mẫu' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(keptLists(sent)).toEqual([{ items: [mine[1], 'Thiếu con dấu.'] }]);
    await user.click(screen.getByRole('button', { name: 'Mẫu lý do' }));
    expect((await screen.findAllByRole('menuitem'))[1]).toHaveTextContent('Thiếu con dấu.');
  });

  it('stay as they are written where the server refuses them, which says why', async () => {
    const { user, menu } = await opened([], {
      'PUT /me/reason-templates': problemAnswer('forbidden', 403),
    });
    await menu();
    await user.click(screen.getByRole('menuitem', { name: /^Sửa mẫu/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Mẫu lý do của tôi' });
    expect(dialog).toHaveTextContent('Chưa có mẫu nào.');
    await user.click(within(dialog).getByRole('button', { name: 'Thêm mẫu' }));
    await user.keyboard('Thiếu.');
    await user.click(within(dialog).getByRole('button', { name: 'Lưu các mẫu' }));
    expect(await within(dialog).findByText('Chi tiết của forbidden.')).toBeVisible();
    expect(within(dialog).getByRole('textbox', { name: 'Mẫu 1' })).toHaveValue('Thiếu.');
  });
});
