/// <reference lib="dom" />
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    benchPainted?: number;
  }
}

/** Has the page note, from its beginning on, when what matches is first on the screen. */
export async function notePaintOf(page: Page, selector: string): Promise<void> {
  await page.addInitScript((what) => {
    const look = () => {
      if (document.querySelector(what) === null) requestAnimationFrame(look);
      // The frame after the one in which it stands in the document has shown it.
      else
        requestAnimationFrame(() =>
          requestAnimationFrame((now) => Object.assign(window, { benchPainted: now })),
        );
    };
    requestAnimationFrame(look);
  }, selector);
}

/** Milliseconds from the beginning of the navigation until it was painted. */
export async function paintedAfter(page: Page): Promise<number> {
  const handle = await page.waitForFunction(() => window.benchPainted);
  return Number(await handle.jsonValue());
}
