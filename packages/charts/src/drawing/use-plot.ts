import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

export type Plot = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Middle of a category, or place of a number; the left edge for what is not on the axis. */
  x: (value: string | number) => number;
  y: (value: string | number) => number;
};

/** The scales of the chart around it; null before the chart knows its size. */
export function usePlot(): Plot | null {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (area === undefined || xScale === undefined || yScale === undefined) return null;
  const { x: left, y: top, width, height } = area;
  return {
    left,
    top,
    right: left + width,
    bottom: top + height,
    x: (value) => xScale(value, { position: 'middle' }) ?? left,
    y: (value) => yScale(value, { position: 'middle' }) ?? top,
  };
}
