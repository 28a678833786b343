import type { ComponentProps, ReactElement } from 'react';

/** What can be chosen; `isApart`: a line parts it from what stands before it. */
type MenuAction = { label: string; disabled?: boolean; isApart?: boolean; act: () => void };

export type ActionMenuProps = {
  actions: readonly MenuAction[];
  /** The button that opens it. */
  children: ReactElement<ComponentProps<'button'>>;
};
