import type { Page } from '@playwright/test';
import { savedText } from './files/saved-text.ts';
import { expect, test } from './journey.ts';
import { locBinh, overviewAddress } from './pages/overview-page.ts';

const views = {
  'a district with simulated figures': overviewAddress(locBinh),
  'a district as published': overviewAddress({ ...locBinh, layer: 'published' }),
  'a commune with its criteria by name': overviewAddress({
    unit: '17758@2022-12-31',
    set: 'XA_NTM_2022',
    period: '2022-Q4',
  }),
  'a commune under the model conditions': overviewAddress({
    unit: '06544@2024-07-12',
    set: 'XA_NTM_KIEU_MAU_2022',
    period: '2024-Q3',
  }),
  'the sources': '/nguon-so-lieu',
  'a criteria set': '/bo-tieu-chi?bo=XA_NTM_2022',
};

for (const [name, address] of Object.entries(views)) {
  test(`an English reader of ${name} meets no Vietnamese but names and titles`, async ({ page, shell }) => {
    await page.goto(address);
    await shell.english.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    for (const button of await page.getByRole('button', { name: 'Show as a table' }).all())
      await button.click();
    expect((await texts(page)).join(' ').length).toBeGreaterThan(500);
    expect(untranslated(await texts(page))).toEqual([]);
  });
}

test('an English reader saves the criteria under their English names', async ({ page, shell, overview }) => {
  await overview.open();
  await shell.english.click();
  const frame = overview.figure('tieu-chi-thieu').frame;
  await frame.getByRole('button', { name: /Download/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const text = await savedText(await download);
  for (const line of [
    /^2,Transport,/m,
    /^16,Culture,.*,31 March 2020,As reported\r$/m,
    /^17,Environment and food safety,/m,
  ])
    expect(text).toMatch(line);
  expect(untranslated(text.split('\r\n'))).toEqual([]);
});

/** Every text that the page does not mark as Vietnamese. */
async function texts(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('[lang="vi"]') === null) found.push(textContent ?? '');
    }
    return found;
  });
}

const publishers = /Trung tâm VH,? ?TT&TT( huyện)?/g;
const vietnamese = /[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹằắặẳẵầấậẩẫềếệểễồốộổỗờớợởỡừứựửữ]/;

/** Vietnamese words that no name holds: those of places begin with a capital in each of their syllables. */
function untranslated(all: readonly string[]): string[] {
  const holds = (text: string) =>
    (text.replaceAll(publishers, '').match(/\p{L}+/gu) ?? []).some(
      (word) => word === word.toLocaleLowerCase('vi') && vietnamese.test(word),
    );
  return [...new Set(all.filter(holds))];
}
