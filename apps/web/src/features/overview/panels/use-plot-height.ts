import { useMediaQuery } from '@mantine/hooks';

/** The height of a plot in rem: the second where the window is at least 1800 px wide. */
export function usePlotHeight(usual: number, wide: number): number {
  return useMediaQuery('(min-width: 1800px)', false, { getInitialValueInEffect: false }) ? wide : usual;
}
