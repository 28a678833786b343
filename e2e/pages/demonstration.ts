import { expect, type Page } from '@playwright/test';

/** Signs in as one of the demonstration, by what the account is called, and opens a page. */
export async function signInAs(page: Page, name: string, address: string): Promise<void> {
  await page.goto(`/dang-nhap?ve=${encodeURIComponent(address)}`);
  await page.getByRole('button', { name: new RegExp(name) }).click();
  await expect(page).toHaveURL(address);
}
