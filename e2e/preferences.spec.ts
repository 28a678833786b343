import type { Page } from '@playwright/test';
import { expect, test } from './journey.ts';

const vietnamese = /[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹằắặẳẵầấậẩẫềếệểễồốộổỗờớợởỡừứựửữ]/i;

test('larger text stays larger after the page is loaded again', async ({ page, shell, overview }) => {
  await overview.open();
  const before = await overview.headline.evaluate((element) => getComputedStyle(element).fontSize);
  await shell.largerText.click();
  await page.reload();
  await overview.settled();
  await expect(shell.largerText).toHaveAttribute('aria-pressed', 'true');
  const after = await overview.headline.evaluate((element) => getComputedStyle(element).fontSize);
  expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before));
});

test('more contrast and the dark scheme stay after the page is loaded again', async ({
  page,
  shell,
  overview,
}) => {
  await overview.open();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await shell.moreContrast.click();
  await shell.toDark.click();
  await expect.poll(paper).not.toBe(light);
  const dark = await paper();
  await page.reload();
  await overview.settled();
  await expect(shell.lessContrast).toBeVisible();
  await expect(shell.toLight).toBeVisible();
  expect(await paper()).toBe(dark);
});

test('a reader whose system is dark gets the dark scheme without asking', async ({
  page,
  shell,
  overview,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await overview.open();
  await expect(shell.toLight).toBeVisible();
});

test('English stays after the page is loaded again and leaves no Vietnamese word in the interface', async ({
  page,
  shell,
  overview,
}) => {
  await overview.open();
  await shell.english.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.reload();
  await overview.settled();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(overview.headline).toContainText('187');
  await expect(overview.headline).toContainText('9.84');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toHaveCount(1);
  for (const name of ['Previous period', 'Next period', 'Copy link', 'Export', 'Copy sentence'])
    await expect(overview.main.getByRole('button', { name, exact: true })).toBeVisible();

  const words = await interfaceWords(page);
  expect(words.length).toBeGreaterThan(40);
  const kept = words.filter((text) => vietnamese.test(text.replaceAll(/Lộc Bình|Lạng Sơn|Tiếng Việt/g, '')));
  expect(kept).toEqual([]);
  await expect(shell.navigation.getByRole('link', { name: 'Sources' })).toBeVisible();
});

test('the page of sources is wholly English too', async ({ page, shell, sources }) => {
  await sources.open();
  await shell.english.click();
  await expect(sources.heading).toHaveText('Sources');
  const words = await interfaceWords(page);
  const names = /Lộc Bình|Cao Lộc|Thanh Chương|Khánh Xuân|Kim Song Trường|Tiếng Việt/g;
  const kept = words.filter((text) => vietnamese.test(text.replaceAll(names, '')));
  expect(kept).toEqual([]);
  await expect(sources.main.getByRole('columnheader').first()).toHaveText('Figure');
});

test('the Vietnamese page has no English word in its interface', async ({ page, overview }) => {
  await overview.open();
  await overview.drawn();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  const english =
    /\b(the|of|and|overview|sources|export|link|period|table|chart|copy|unit|criteria|target|published|simulated)\b/i;
  expect((await interfaceWords(page)).filter((text) => english.test(text))).toEqual([]);
});

/** What the interface itself says: names of controls, columns, figures and tags; no finding, no name of a place. */
async function interfaceWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = (selector: string, read: (element: Element) => string | null) =>
      [...document.querySelectorAll(selector)].map((element) => read(element) ?? '');
    const said = [
      ...texts('button, a[href^="#"], nav a, nav h2, label, th[scope="col"], dt', (one) => one.textContent),
      ...texts('abbr', (one) => one.getAttribute('title')),
      ...texts('button, input, section, nav', (one) => one.getAttribute('aria-label')),
      ...texts('input', (one) => one.getAttribute('placeholder')),
      document.title,
    ];
    return [...new Set(said.map((text) => text.trim()).filter((text) => text !== ''))];
  });
}
