import { test as base, type Page } from '@playwright/test';
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
  noUnexpectedErrors: undefined;
};

/** A test that drives the pages as people see them and fails on any error nobody expected. */
export const test = base.extend<Journey>({
  shell: async ({ page }, use) => use(new Shell(page)),
  overview: async ({ page }, use) => use(new OverviewPage(page)),
  matrix: async ({ page }, use) => use(new MatrixPage(page)),
  sources: async ({ page }, use) => use(new SourcesPage(page)),
  expectedErrors: [[], { option: true }],
  noUnexpectedErrors: [
    async ({ page, expectedErrors }, use) => {
      const errors = collectErrors(page);
      await use(undefined);
      const unexpected = errors.filter((text) => !expectedErrors.some((pattern) => pattern.test(text)));
      base.expect(unexpected, 'errors of the page').toEqual([]);
    },
    { auto: true },
  ],
});

export const { expect } = test;

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}
