import { describe, expect, it } from 'vitest';
import { stepAcross, stepAlong } from './use-stop-keys.ts';

const stop = (series: number) => ({ label: '', series });
const two = [stop(0), stop(0), stop(0), stop(1), stop(1)];

describe('walking through the marks of a figure', () => {
  it('begins at either end and stays there', () => {
    expect(stepAlong(two, null, 1)).toBe(0);
    expect(stepAlong(two, null, -1)).toBe(4);
    expect(stepAlong(two, 0, -1)).toBe(0);
    expect(stepAlong([], null, 1)).toBeNull();
  });

  it('keeps to its series', () => {
    expect(stepAlong(two, 1, 1)).toBe(2);
    expect(stepAlong(two, 2, 1)).toBe(2);
  });

  it('keeps its place when it changes series, or takes the last where there is none', () => {
    expect(stepAcross(two, 1, 1)).toBe(4);
    expect(stepAcross(two, 2, 1)).toBe(4);
    expect(stepAcross(two, 3, -1)).toBe(0);
  });

  it('goes along where there is one series only', () => {
    expect(stepAcross([stop(0), stop(0)], 0, 1)).toBe(1);
  });
});
