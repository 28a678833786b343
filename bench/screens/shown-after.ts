/// <reference lib="dom" />
import type { Page } from '@playwright/test';

/**
 * Presses a key so many times, each once the page is quiet, and tells the milliseconds from each press to the frame that
 * shows another text in what matches. A key that changes nothing ends with an error.
 */
export async function shownAfter(
  page: Page,
  key: string,
  { selector, times }: { selector: string; times: number },
): Promise<number[]> {
  const all: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await page.waitForTimeout(300);
    await page.evaluate((what) => {
      const read = () => document.querySelector(what)?.textContent;
      const before = read();
      const shown = (resolve: (milliseconds: number) => void, reject: (error: Error) => void) =>
        addEventListener(
          'keydown',
          ({ timeStamp }) => {
            const look = () => {
              if (performance.now() - timeStamp > 5_000) reject(new Error(`${what} stays ${before}`));
              else if (read() === before) requestAnimationFrame(look);
              // The frame after the one in which it stands in the document has shown it.
              else requestAnimationFrame((now) => resolve(now - timeStamp));
            };
            requestAnimationFrame(look);
          },
          { once: true, capture: true },
        );
      window.benchShown = new Promise(shown);
    }, selector);
    await page.keyboard.press(key);
    all.push(await page.evaluate(() => window.benchShown));
  }
  return all;
}

declare global {
  interface Window {
    benchShown: Promise<number>;
  }
}
