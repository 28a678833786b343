import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { SavableFigure } from './save-figure.ts';

/** The figures shown on a page, so that all of them can be saved at once. */
type FigureRegistry = Map<string, SavableFigure>;

const RegistryContext = createContext<FigureRegistry | null>(null);

export function FigureRegistryProvider({ children }: { children: ReactNode }) {
  const [registry] = useState<FigureRegistry>(() => new Map());
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Makes a figure known to the page for as long as it is shown. */
export function useRegisteredFigure(id: string, { model, address }: SavableFigure): void {
  const registry = useContext(RegistryContext);
  useEffect(() => {
    registry?.set(id, { model, address });
    return () => void registry?.delete(id);
  }, [registry, id, model, address]);
}

/** The figures that have something to show, in the order of the page. */
export function useShownFigures(): () => SavableFigure[] {
  const registry = useContext(RegistryContext);
  return () => [...(registry?.values() ?? [])].filter(({ model }) => model.empty === null);
}
