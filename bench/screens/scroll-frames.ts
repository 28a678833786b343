/// <reference lib="dom" />
import type { Page } from '@playwright/test';

/** How smoothly something was scrolled: frames shown, and how long the screen stood still between two of them. */
export type ScrollFrames = {
  framesPerSecond: number;
  medianMs: number;
  p99Ms: number;
  longestMs: number;
  /** Frames that came more than one and a half periods of a 60 Hz screen after the one before. */
  late: number;
  frames: number;
};

const latestMs = 1.5 * (1000 / 60);

const atShare = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Scrolls an element down and up, some px a frame, and tells of the frames in between. */
export async function scrollFrames(
  page: Page,
  selector: string,
  { milliseconds, pixels }: { milliseconds: number; pixels: number },
): Promise<ScrollFrames> {
  const intervals = await page.evaluate(
    ({ selector: what, length, step }) =>
      new Promise<number[]>((resolve) => {
        const element = document.querySelector(what);
        if (element === null) throw new Error(`nothing matches ${what}`);
        const times: number[] = [];
        const start = performance.now();
        let way = step;
        let before = start;
        const frame = (now: number) => {
          times.push(now - before);
          before = now;
          const end = element.scrollHeight - element.clientHeight;
          if (element.scrollTop + way >= end || element.scrollTop + way < 0) way = -way;
          element.scrollTop += way;
          if (now - start < length) requestAnimationFrame(frame);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    { selector, length: milliseconds, step: pixels },
  );
  const sorted = intervals.toSorted((a, b) => a - b);
  const total = intervals.reduce((sum, one) => sum + one, 0);
  return {
    framesPerSecond: (intervals.length / total) * 1000,
    medianMs: atShare(sorted, 0.5),
    p99Ms: atShare(sorted, 0.99),
    longestMs: sorted.at(-1) ?? 0,
    late: intervals.filter((one) => one > latestMs).length,
    frames: intervals.length,
  };
}
