import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderPart } from '../../testing/render-part.tsx';
import { ActionMenu } from './action-menu.tsx';

it('closes a menu on Escape even before the focus has entered it', async () => {
  const user = renderPart(
    <ActionMenu actions={[{ label: 'Tải', act: vi.fn() }]}>
      <button type="button">Xuất</button>
    </ActionMenu>,
  );
  await user.click(screen.getByRole('button', { name: 'Xuất' }));
  const button = await screen.findByRole('button', { name: 'Xuất', expanded: true });
  fireEvent.keyDown(button, { key: 'Escape' });
  await waitFor(() => expect(screen.queryByRole('menuitem')).toBeNull());
  await waitFor(() => expect(button).toHaveFocus());
});
