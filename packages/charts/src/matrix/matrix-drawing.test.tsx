// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FigureDrawing } from '../figure-drawing.tsx';
import { figureHeight } from '../figure-height.ts';
import { locBinhMatrix, matrixAnswer } from '../fixtures/matrix.ts';
import { matrixModel } from './matrix-model.ts';

afterEach(cleanup);

const width = 900;

function drawn(answer = locBinhMatrix) {
  const model = matrixModel({ answer, lang: 'vi' });
  const height = figureHeight(model, { wide: false, width });
  return render(<FigureDrawing model={model} width={width} height={height} idPrefix="m" />).container;
}

const textsIn = (host: Element) => [...host.querySelectorAll('text')].map((text) => text.textContent);

describe('the picture of a matrix', () => {
  it('writes each verdict as its letter, with the sums at the right and below', () => {
    const texts = textsIn(drawn());
    const row = texts.slice(texts.indexOf('Hữu Lân'), texts.indexOf('Thống Nhất'));
    expect(row).toEqual(['Hữu Lân', 'Đ', 'C', 'C', 'C', 'K', '1', '−1']);
    expect(texts.slice(texts.lastIndexOf('Đạt')).slice(0, 7)).toEqual(['Đạt', '5', '2', '3', '1', '1', '12']);
  });

  it('draws simulated verdicts hollow and none of them solid', () => {
    const host = drawn();
    expect(host.querySelectorAll('[data-mark="hollow"]').length).toBeGreaterThan(20);
    expect(host.querySelectorAll('[data-mark="solid"]')).toHaveLength(0);
  });

  it('draws collected verdicts solid', () => {
    const host = drawn(matrixAnswer([['Khuất Xá', 'ĐĐĐĐĐ', undefined, { origin: 'collected' }]]));
    expect(host.querySelectorAll('[data-mark="hollow"]')).toHaveLength(0);
  });

  it('names each group of criteria once', () => {
    const texts = textsIn(drawn());
    expect(texts.filter((text) => text?.startsWith('Hạ tầng'))).toHaveLength(1);
  });
});

it('draws criteria that no source numbers or names, each by its place in the set', () => {
  const unnamed = { number: null, name: null, shortName: null };
  const criteria = locBinhMatrix.criteria.map((criterion, place) =>
    place < 2 ? { ...criterion, ...unnamed, position: place + 1 } : criterion,
  );
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const texts = textsIn(drawn({ ...locBinhMatrix, criteria }));
  expect(error).not.toHaveBeenCalled();
  error.mockRestore();
  expect(texts.filter((text) => text?.startsWith('Tiêu chí'))).toEqual(['Tiêu chí 1', 'Tiêu chí 2']);
});
