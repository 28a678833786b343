// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureDrawing } from '../figure-drawing.tsx';
import { figureHeight } from '../figure-height.ts';
import { locBinhTrend } from '../fixtures/trend.ts';
import { breakSpots } from './trend-layout.ts';
import { trendModel } from './trend-model.ts';

const model = trendModel({ answer: locBinhTrend, currentPeriod: '2020-Q1', lang: 'vi' });
const width = 483;
const height = figureHeight(model, { wide: false, width });

afterEach(cleanup);

function drawn(onBreak?: (slot: string) => void): HTMLElement {
  const listened = onBreak === undefined ? {} : { onBreak };
  return render(<FigureDrawing model={model} width={width} height={height} {...listened} />).container;
}

describe('a break of the trend', () => {
  it('opens by its words where somebody listens, and is plain words in a file', () => {
    const opened = vi.fn();
    const words = drawn(opened).querySelector('[data-part=break-words]');
    if (words !== null) fireEvent.click(words);
    expect(opened).toHaveBeenCalledExactlyOnceWith('gap-2019-Q4');
    expect(words?.querySelector('text')?.getAttribute('text-decoration')).toBe('underline dotted');
    const plain = drawn().querySelector('[data-part=break-words] text');
    expect(plain?.hasAttribute('text-decoration')).toBe(false);
  });

  it('is cut where what is laid over the picture expects it', () => {
    const [spot] = breakSpots(model, width, height);
    const upright = [...drawn().querySelectorAll('[data-part=break] > line')].at(-1);
    expect(Number(upright?.getAttribute('x1'))).toBeCloseTo(spot?.x ?? 0);
    expect(Number(upright?.getAttribute('y2'))).toBeCloseTo((spot?.y ?? 0) - 9);
  });
});
