import { Menu } from '@mantine/core';
import { cloneElement, type RefObject, useState } from 'react';
import { useEscape } from '../keyboard/use-escape.ts';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import type { ActionMenuProps } from './action-menu-props.ts';

/** The menu with its library. */
export function LoadedActionMenu({
  actions,
  early,
  children,
}: ActionMenuProps & { early: RefObject<EarlyUse> }) {
  const [opened, setOpened] = useState(false);
  const ref = useEarlyUse<HTMLButtonElement>(early, () => setOpened(true));
  useEscape(opened, () => setOpened(false));
  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened}>
      <Menu.Target>{cloneElement(children, { ref })}</Menu.Target>
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
