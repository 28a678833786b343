import { type BrowserContext, test as base, type Page } from '@playwright/test';
import { EntryPage } from './pages/entry-page.ts';
import { MatrixPage } from './pages/matrix-page.ts';
import { OverviewPage } from './pages/overview-page.ts';
import { Shell } from './pages/shell.ts';
import { SourcesPage } from './pages/sources-page.ts';

type Journey = {
  shell: Shell;
  overview: OverviewPage;
  matrix: MatrixPage;
  sources: SourcesPage;
  /** What the browser may complain about in this test; everything else fails it. */
  expectedErrors: RegExp[];
  /** What the browsers complained about so far. */
  errors: string[];
  /** A browser of its own, in which one of the demonstration is signed in; `address`: of a server of one's own. */
  signedIn: (account: string, address?: string) => Promise<Page>;
  noUnexpectedErrors: undefined;
};

/** A test that drives the pages as people see them and fails on any error nobody expected. */
export const test = base.extend<Journey>({
  shell: async ({ page }, use) => use(new Shell(page)),
  overview: async ({ page }, use) => use(new OverviewPage(page)),
  matrix: async ({ page }, use) => use(new MatrixPage(page)),
  sources: async ({ page }, use) => use(new SourcesPage(page)),
  expectedErrors: [[], { option: true }],
  errors: async ({ browserName: _ }, use) => use([]),
  signedIn: async ({ browser, errors }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (account, address) => {
      const context = await browser.newContext(address === undefined ? {} : { baseURL: address });
      opened.push(context);
      const page = await context.newPage();
      collectErrors(page, errors);
      await new EntryPage(page).signInAs(account);
      return page;
    });
    for (const context of opened) await context.close();
  },
  noUnexpectedErrors: [
    async ({ page, errors, expectedErrors }, use) => {
      collectErrors(page, errors);
      await use(undefined);
      const unexpected = errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
      base.expect(unexpected, 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;

function collectErrors(page: Page, errors: string[]): void {
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
}
