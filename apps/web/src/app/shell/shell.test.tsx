import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { locBinhAddress, renderApp } from '../../testing/render-app.tsx';

describe('the shell', () => {
  it('names the pages that exist and marks the current one', async () => {
    renderApp(locBinhAddress);
    const navigation = await screen.findByRole('navigation', { name: 'Chính' });
    expect(within(navigation).getByRole('link', { current: 'page' })).toHaveTextContent('Tổng quan');
    expect(
      within(navigation)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      'Tổng quan',
      'Ma trận tiêu chí',
      'Xếp hạng và thay đổi',
      'So sánh',
      'Hồ sơ một xã',
      'Nguồn số liệu',
      'Bộ tiêu chí',
      'Thủ tục xét công nhận',
      'Sắp xếp đơn vị',
      'Trang công khai',
      'Tài liệu API',
    ]);
  });

  it('keeps text size, contrast and theme, and shows them on the root element', async () => {
    const { user } = renderApp(locBinhAddress);
    await user.click(await screen.findByRole('button', { name: 'A+, chữ lớn' }));
    await user.click(screen.getByRole('button', { name: 'Tăng tương phản' }));
    await user.click(screen.getByRole('button', { name: 'Nền sáng, đổi sang nền tối' }));
    const root = document.documentElement;
    await waitFor(() => expect(root).toHaveAttribute('data-mantine-color-scheme', 'dark'));
    expect(root).toHaveAttribute('data-text', 'plus');
    expect(root).toHaveAttribute('data-contrast', 'more');
    expect(JSON.parse(localStorage.getItem('tiendo.preferences') ?? '')).toMatchObject({
      text: 'plus',
      contrast: 'more',
      scheme: 'dark',
    });
    expect(screen.getByRole('button', { name: 'Giảm tương phản' })).toBeInTheDocument();
  });

  it('lists its keys on request and gives the focus back', async () => {
    const { user } = renderApp(locBinhAddress);
    const copy = await screen.findByRole('button', { name: 'Chép câu' });
    copy.focus();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Phím tắt' });
    expect(dialog).toHaveTextContent('Kỳ trước, kỳ sau');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(copy).toHaveFocus());
  });

  it('says so at an address where no page is', async () => {
    renderApp('/khong-co');
    expect(await screen.findByRole('heading', { name: 'Không có trang này' })).toBeInTheDocument();
  });
});
