import { expect, type Locator, type Page } from '@playwright/test';
import type { Upload } from '../files/uploads.ts';

/** What a dialog of a step is filled with, by the label of the field. */
type Fields = Readonly<Record<string, string>>;

/** Hồ sơ công nhận as one person sees it: the queue, the page of a dossier, the page of its review, the notices. */
export class DossierPage {
  readonly page: Page;
  readonly contents: Locator;
  readonly hand: Locator;
  readonly steps: Locator;
  readonly dialog: Locator;
  readonly saved: Locator;

  constructor(page: Page) {
    this.page = page;
    this.contents = page.getByRole('navigation', { name: 'Thành phần hồ sơ' });
    this.hand = page.locator('section[aria-labelledby="dossier-hand"]');
    this.steps = page.getByRole('list', { name: 'Các bước' });
    this.dialog = page.getByRole('dialog');
    this.saved = page.getByText(/^Đã lưu lúc/);
  }

  /** Opens a dossier of a unit, and gives its id. */
  async begin(of: { on: string; typed: string; unit: RegExp; set: string; year: string }): Promise<number> {
    await this.page.goto('/ho-so/moi');
    await this.page.getByLabel('Ngày lập hồ sơ').fill(of.on);
    await this.page.getByLabel('Đơn vị đề nghị').fill(of.typed);
    await this.page.getByRole('option', { name: of.unit }).first().click();
    await this.page.getByLabel('Mức, bộ tiêu chí').selectOption({ label: of.set });
    await this.page.getByLabel('Năm đạt chuẩn đề nghị').fill(of.year);
    await this.page.getByRole('button', { name: 'Lập hồ sơ' }).click();
    await expect(this.contents).toBeVisible();
    return Number(/ho-so\/(\d+)/.exec(this.page.url())?.[1]);
  }

  /** The queue of dossiers in whatever step, narrowed to a name, with the row of the first. */
  async queueRow(name: string): Promise<Locator> {
    await this.page.goto(`/ho-so?${new URLSearchParams({ buoc: 'tat-ca', ten: name })}`);
    return this.page.getByRole('row', { name: new RegExp(`^\\S+ ${name}`) }).first();
  }

  /** Follows the notice that the person was sent: `Hồ sơ Xã Hòa Cư: chờ huyện nhận`. */
  async followNotice(text: string): Promise<void> {
    await this.page.goto('/thong-bao');
    const notice = this.page.getByRole('main').getByRole('listitem').filter({ hasText: text }).first();
    await expect(notice).toContainText('chưa đọc');
    await notice.getByRole('link').click();
    await expect(this.contents).toBeVisible();
  }

  async open(id: number): Promise<void> {
    await this.page.goto(`/ho-so/${id}`);
    await expect(this.contents).toBeVisible();
  }

  async openReview(id: number): Promise<void> {
    await this.page.goto(`/ho-so/${id}/tham-dinh`);
    await expect(this.steps).toBeVisible();
  }

  line(name: string | RegExp): Locator {
    return this.contents.getByRole('link', { name });
  }

  /** Uploads the paper of a line, and sees that it is there. */
  async attach(name: string | RegExp, file: Upload): Promise<void> {
    await this.line(name).click();
    await this.page.locator('input[type=file]').first().setInputFiles(file);
    await expect(this.page.getByText(`Đã đính kèm ${file.name}.`)).toBeVisible();
    await expect(this.line(name)).toContainText('đủ');
  }

  async declare(condition: string): Promise<void> {
    await this.line(condition).click();
    await this.page.getByRole('button', { name: 'Có bảo đảm' }).click();
    await expect(this.line(condition)).toContainText('đủ');
  }

  async recordMeeting(heldOn: string, present: string, agreed: string): Promise<void> {
    await this.line(/Biên bản họp đề nghị/).click();
    await this.page.getByLabel('Ngày họp').fill(heldOn);
    await this.page.getByLabel('Số người dự').fill(present);
    await this.page.getByLabel('Số người tán thành').fill(agreed);
    await this.page.keyboard.press('Tab');
    await expect(this.line(/Biên bản họp đề nghị/)).toContainText('đủ');
  }

  /** Takes a step: its button, its dialog, and the dialog is gone. */
  async take(step: string, fields: Fields, button = step): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await this.fillDialog(fields);
    await this.dialog.getByRole('button', { name: step, exact: true }).click();
    await expect(this.dialog).toHaveCount(0);
  }

  async fillDialog(fields: Fields): Promise<void> {
    for (const [label, value] of Object.entries(fields))
      await this.dialog.getByRole('textbox', { name: label, exact: true }).fill(value);
  }

  /** The criterion in the list of the review. */
  criterion(name: string): Locator {
    return this.page.getByRole('region', { name: /^\d+ tiêu chí$/ }).getByRole('link', { name });
  }

  /** Says something of a criterion by keyboard: `1` met, `2` not met, `3` more evidence. */
  async say(criterion: string, key: '1' | '2' | '3', reason = ''): Promise<void> {
    await this.criterion(criterion).focus();
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press(key);
    if (reason !== '') {
      await this.page.keyboard.press('r');
      await this.page.keyboard.type(reason);
    }
    await this.page.keyboard.press('Control+Enter');
    await expect(this.saved).toBeVisible();
  }
}
