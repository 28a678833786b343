import { Menu } from '@mantine/core';
import { cloneElement, Fragment, type RefObject, useState } from 'react';
import { useEscape } from '../keyboard/use-escape.ts';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import styles from './action-menu.module.css';
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
      <Menu.Dropdown className={styles.menu}>
        {actions.map(({ label, disabled = false, isApart = false, act }) => (
          <Fragment key={label}>
            {isApart && <Menu.Divider />}
            <Menu.Item disabled={disabled} onClick={act}>
              {label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
