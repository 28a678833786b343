import { chromium } from '@playwright/test';
import { findBrowser } from '../../e2e/browser.ts';
import { type Asked, askTogether } from './ask-together.ts';

/**
 * Takes pictures with a headless browser that is running already, so many pages at a time: each opens the SVG of a
 * figure and is photographed. The drawing itself is done for it, which is the most favourable it can be asked.
 */
export async function takeBrowserPictures(addresses: readonly string[], pages: number): Promise<Asked> {
  const { executablePath, args, env } = await findBrowser();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: [...args],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 2 });
  const idle = await Promise.all(Array.from({ length: pages }, () => context.newPage()));
  const jobs = addresses.map((address) => async () => {
    const page = idle.pop();
    if (page === undefined) throw new Error('more jobs than pages');
    const response = await page.goto(address);
    const picture = await page.screenshot();
    idle.push(page);
    return response?.status() === 200 && picture.length > 0;
  });
  const asked = await askTogether(jobs, pages);
  await browser.close();
  return asked;
}
