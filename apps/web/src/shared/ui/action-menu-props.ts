import type { ComponentProps, ReactElement } from 'react';

export type ActionMenuProps = {
  actions: readonly { label: string; disabled?: boolean; act: () => void }[];
  /** The button that opens it. */
  children: ReactElement<ComponentProps<'button'>>;
};
