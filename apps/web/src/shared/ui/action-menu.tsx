import { lazy, type ReactElement, Suspense } from 'react';

export type ActionMenuProps = {
  actions: readonly { label: string; disabled?: boolean; act: () => void }[];
  /** The button that opens it. */
  children: ReactElement;
};

const LoadedActionMenu = lazy(() =>
  import('./loaded-action-menu.tsx').then((chunk) => ({ default: chunk.LoadedActionMenu })),
);

/** A button that opens a list of actions; the list is loaded after the page, the button stands from the start. */
export function ActionMenu(props: ActionMenuProps) {
  return (
    <Suspense fallback={props.children}>
      <LoadedActionMenu {...props} />
    </Suspense>
  );
}
