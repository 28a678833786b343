import { useElementSize, useMediaQuery } from '@mantine/hooks';
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

/** The picture, drawn to the room it has; walked through with the arrow keys and read aloud. */
export function FigurePlotArea({ model, height }: { model: FigureModel; height: number }) {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const scale = useRootScale();
  const wide = useMediaQuery('(min-width: 1800px)', false, { getInitialValueInEffect: false });
  const [stop, setStop] = useState<number | null>(null);
  const changeView = useChangeView();
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
      ref={ref}
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
      {width > 0 && (
        <Suspense fallback={<div style={{ height: `${height}rem` }} />}>
          <FigurePlot
            model={model}
            width={width}
            scale={scale}
            wide={wide}
            activeStop={stop}
            onStop={setStop}
          />
        </Suspense>
      )}
      <p className={styles.readout} aria-live="polite" data-empty={readout === '' || undefined}>
        {readout}
      </p>
    </div>
  );
}
