import { lazy } from 'react';
import { LateTrigger } from '../late/late-trigger.tsx';
import { loadPart } from '../late/load-part.ts';
import type { ActionMenuProps } from './action-menu-props.ts';

const LoadedActionMenu = lazy(async () => {
  const { LoadedActionMenu: Menu } = await loadPart(() => import('./loaded-action-menu.tsx'));
  return { default: Menu };
});

/** A button that opens a list of actions. */
export function ActionMenu({ actions, children }: ActionMenuProps) {
  return (
    <LateTrigger trigger={children}>
      {(early) => (
        <LoadedActionMenu actions={actions} early={early}>
          {children}
        </LoadedActionMenu>
      )}
    </LateTrigger>
  );
}
