import { useQuery } from '@tanstack/react-query';
import type { View } from '@tiendo/contracts/view-address.ts';
import type { ReactNode } from 'react';
import { FigureRegistryProvider } from '../figure-frame/figure-registry.tsx';
import { instanceQuery } from '../view/complete-view.ts';
import { useCurrentView } from '../view/use-view.ts';
import { EmptyInstance } from './empty-instance.tsx';

/** The page of the view in the address, with a register of its figures; words where the installation holds none. */
export function Viewed({ children }: { children: (view: View) => ReactNode }) {
  const view = useCurrentView();
  const instance = useQuery(instanceQuery());
  if (view !== null) return <FigureRegistryProvider>{children(view)}</FigureRegistryProvider>;
  return instance.data?.defaultView === null ? <EmptyInstance /> : null;
}
