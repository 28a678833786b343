import { expect, type Page } from '@playwright/test';

/** A sitting of the council, from its opening to the announcement of what it passed. */
export class CouncilPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async #press(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
  }

  async #confirm(button: string): Promise<void> {
    await this.page.getByRole('dialog').getByRole('button', { name: button }).click();
  }

  async openSitting(batch: string, heldOn: string, members: readonly string[]): Promise<void> {
    await this.page.goto('/hoi-dong');
    await this.#press('Mở phiên họp…');
    await this.page.getByRole('dialog').getByLabel('Tên đợt').fill(batch);
    await this.page.getByRole('dialog').getByLabel('Ngày họp').fill(heldOn);
    await this.#confirm('Mở phiên họp');
    for (const [at, member] of members.entries()) {
      await this.#press('Thêm thành viên');
      await this.page.getByLabel(`Họ và tên thành viên ${at + 1}`).fill(member);
    }
  }

  /** Takes a dossier into the minutes, with the votes for it. */
  async pass(unit: string, inFavour: number): Promise<void> {
    await this.#press(`Thêm ${unit}`);
    await this.page.getByLabel(`Số phiếu tán thành, ${unit}`).fill(String(inFavour));
    await this.page.getByLabel(`Kết luận, ${unit}`).selectOption('Đủ điều kiện');
  }

  async closeMinutes(): Promise<void> {
    await this.#press('Lưu biên bản');
    await this.#press('Khóa biên bản');
    await this.#confirm('Khóa biên bản');
    await expect(this.page.getByText('biên bản đã khóa')).toBeVisible();
  }

  async decide(unit: string, number: string, on: string): Promise<void> {
    await this.page.getByLabel(`Số quyết định, ${unit}`).fill(number);
    await this.page.getByLabel('Ngày ký').fill(on);
    await this.#press('Ghi quyết định');
    await expect(this.page.getByRole('row', { name: `${unit} ${number} ${on}` })).toContainText(
      'chưa công bố',
    );
  }

  async announce(unit: string, on: string): Promise<void> {
    await this.page.getByLabel('Ngày công bố').fill(on);
    await this.#press('Ghi công bố');
    await expect(this.page.getByRole('row', { name: new RegExp(`^${unit} .* ${on}$`) })).toBeVisible();
  }
}
