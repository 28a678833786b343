import { useElementSize, useMediaQuery } from '@mantine/hooks';
import { figureHeight } from '@tiendo/charts/figure-height.ts';
import type { FigureModel } from '@tiendo/charts/figure-model.ts';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from '../late/load-part.ts';
import { useChangeView } from '../view/use-view.ts';
import styles from './figure-frame.module.css';
import { useRootScale } from './use-root-scale.ts';
import { useStopKeys } from './use-stop-keys.ts';

/** A figure with no more marks than this is still readable at the height of one sheet. */
const mostOnSheet = 45;

const FigurePlot = lazy(async () => {
  const { FigurePlot: Plot } = await loadPart(() => import('./figure-plot.tsx'));
  return { default: Plot };
});

const FigureBreaks = lazy(async () => {
  const { FigureBreaks: Breaks } = await loadPart(() => import('./figure-breaks.tsx'));
  return { default: Breaks };
});

/** Rem around the plot of a part that is shown alone: title, subtitle, source, and the bar of the conference. */
const aroundPlot = 13;

/** Rows stay readable from across the room down to this part of the height they ask for. */
const leastOfAsked = 0.55;

/** The height of a plot that is shown alone on the whole screen: all there is, unless its rows would become too low. */
function inConference(asked: number, scale: number): number {
  if (document.documentElement.dataset.conference !== 'on' || asked === 0) return asked;
  const room = window.innerHeight - aroundPlot * 16 * scale;
  return room < asked * leastOfAsked ? asked : room;
}

/** Width of the column, size of text, and the height that the drawing asks for at both. */
function usePlotSize(model: FigureModel) {
  const { ref, width } = useElementSize();
  const scale = useRootScale();
  const wide = useMediaQuery('(min-width: 1800px)', false, { getInitialValueInEffect: false });
  const asked = width > 0 ? figureHeight(model, { wide, width: width / scale }) * scale : 0;
  const height = inConference(asked, scale);
  return { ref, size: { width, height, scale } };
}

type PlotProps = {
  model: FigureModel;
  size: { width: number; height: number; scale: number };
  leastHeight: number;
  onBreak: (slot: string) => void;
};

/** The drawing with its marks to walk through, read aloud under it. */
function WalkedPlot({ model, size, leastHeight, onBreak }: PlotProps) {
  const [stop, setStop] = useState<number | null>(null);
  const changeView = useChangeView();
  const { t } = useTranslation();
  const onKeyDown = useStopKeys(
    model.stops,
    stop,
    setStop,
    (unitRef) => void changeView({ unit: unitRef, level: null }),
  );
  const readout = stop === null ? '' : (model.stops[stop]?.label ?? '');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a picture with marks to walk through is not a set of fields
    <div
      className={styles.plot}
      data-on-sheet={model.stops.length <= mostOnSheet || undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys walk through the marks of the picture
      tabIndex={0}
      role="group"
      aria-roledescription={t('figure.chart')}
      aria-label={model.alt}
      onKeyDown={onKeyDown}
      onBlur={() => setStop(null)}
      onPointerLeave={() => setStop(null)}
    >
      {size.width > 0 && (
        <Suspense fallback={<div style={{ height: `${leastHeight}rem` }} />}>
          <FigurePlot model={model} {...size} activeStop={stop} onStop={setStop} onBreak={onBreak} />
        </Suspense>
      )}
      <p className={styles.readout} aria-live="polite" data-empty={readout === '' || undefined}>
        {readout}
      </p>
    </div>
  );
}

/** The picture, drawn to the room it has, with a button over each break of its line. */
export function FigurePlotArea({ model, height }: { model: FigureModel; height: number }) {
  const { ref, size } = usePlotSize(model);
  const [opened, setOpened] = useState<string | null>(null);
  const broken = model.kind === 'trend' && model.breaks.length > 0;
  return (
    <div ref={ref} className={styles.area}>
      <WalkedPlot model={model} size={size} leastHeight={height} onBreak={setOpened} />
      {broken && size.width > 0 && (
        <Suspense>
          <FigureBreaks model={model} {...size} opened={opened} onOpen={setOpened} />
        </Suspense>
      )}
    </div>
  );
}
