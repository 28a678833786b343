import { useQuery } from '@tanstack/react-query';
import { FigureRegistryProvider } from '../../shared/figure-frame/figure-registry.tsx';
import { instanceQuery } from '../../shared/view/complete-view.ts';
import { useCurrentView } from '../../shared/view/use-view.ts';
import { EmptyInstance } from './empty-instance.tsx';
import { OverviewContent } from './overview-content.tsx';

/** Tổng quan: the figures of a unit at a period. */
export function OverviewPage() {
  const view = useCurrentView();
  const instance = useQuery(instanceQuery());
  if (view !== null)
    return (
      <FigureRegistryProvider>
        <OverviewContent view={view} />
      </FigureRegistryProvider>
    );
  return instance.data?.defaultView === null ? <EmptyInstance /> : null;
}
