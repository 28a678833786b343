import { type BrowserContext, expect, type Page } from '@playwright/test';

declare global {
  interface Window {
    hostileRuns: string[];
    hostile: () => void;
  }
}

/** Has every page of a browser note scripts that were slipped in and what the policy of the page forbade. */
export async function watchForScripts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.hostileRuns = [];
    window.hostile = () => window.hostileRuns.push('a script ran');
    document.addEventListener('securitypolicyviolation', (violation) =>
      window.hostileRuns.push(`${violation.violatedDirective} ${violation.blockedURI}`),
    );
  });
  context.on('dialog', (dialog) => {
    throw new Error(`a page opened a dialog: ${dialog.message()}`);
  });
}

/** Expects that nothing of what people wrote became an element of the page. */
export async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    runs: window.hostileRuns,
    elements: [...document.querySelectorAll('[data-hostile], img[src="x"], [onerror]')].map(
      (element) => element.outerHTML,
    ),
  }));
  expect([page.url(), found]).toEqual([page.url(), { runs: [], elements: [] }]);
}

/** What a page says, in its texts, its fields and the names of its parts. */
export const saidBy = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')] as (
      | HTMLInputElement
      | HTMLTextAreaElement
    )[];
    const named = [...document.querySelectorAll('[aria-label], [title]')];
    return [
      document.body.textContent,
      ...fields.map(({ value }) => value),
      ...named.map((one) => `${one.getAttribute('aria-label')} ${one.getAttribute('title')}`),
    ].join('\n');
  });
