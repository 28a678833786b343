import { Menu } from '@mantine/core';
import type { ActionMenuProps } from './action-menu.tsx';

/** The menu with its library. */
export function LoadedActionMenu({ actions, children }: ActionMenuProps) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, disabled = false, act }) => (
          <Menu.Item key={label} disabled={disabled} onClick={act}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
