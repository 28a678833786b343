import { cloneElement, lazy, Suspense, useState } from 'react';
import type { ActionMenuProps } from './action-menu-props.ts';

const LoadedActionMenu = lazy(() =>
  import('./loaded-action-menu.tsx').then((chunk) => ({ default: chunk.LoadedActionMenu })),
);

/**
 * A button that opens a list of actions. The list is loaded after the page; a press before that is
 * not lost, it opens the list when it comes.
 */
export function ActionMenu({ actions, children }: ActionMenuProps) {
  const [pressed, setPressed] = useState(false);
  return (
    <Suspense fallback={cloneElement(children, { onClick: () => setPressed(true) })}>
      <LoadedActionMenu actions={actions} openAtFirst={pressed}>
        {children}
      </LoadedActionMenu>
    </Suspense>
  );
}
