import { Menu } from '@mantine/core';
import type { ActionMenuProps } from './action-menu-props.ts';

/** The menu with its library. */
export function LoadedActionMenu({
  actions,
  openAtFirst,
  children,
}: ActionMenuProps & { openAtFirst: boolean }) {
  return (
    <Menu position="bottom-end" defaultOpened={openAtFirst}>
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
