import type { Bilingual } from './problem.ts';

/** What the start tells while it works; only steps that take a while or change something. */
export type LaunchStep =
  | { readonly kind: 'creating-database' }
  | { readonly kind: 'data-elsewhere'; readonly folder: string }
  | { readonly kind: 'migrated'; readonly count: number }
  | { readonly kind: 'app-not-separated' }
  | { readonly kind: 'loading-data' }
  | { readonly kind: 'building-web' };

/** Shows a step at the terminal, in both languages. */
export function tellStep(step: LaunchStep): void {
  const { vi, en } = describeStep(step);
  console.log(`· ${vi} / ${en}`);
}

function describeStep(step: LaunchStep): Bilingual {
  switch (step.kind) {
    case 'creating-database':
      return { vi: 'Tạo cơ sở dữ liệu…', en: 'Creating the database…' };
    case 'data-elsewhere':
      return {
        vi: `Dữ liệu PostgreSQL nằm ở ${step.folder}: tài khoản “postgres” (bắt buộc khi chạy bằng root) không vào được thư mục dữ liệu.`,
        en: `PostgreSQL's files are in ${step.folder}: the account “postgres” (needed when root runs this) cannot enter the data directory.`,
      };
    case 'migrated':
      return { vi: `Đã chuyển lược đồ: ${step.count} bước.`, en: `Schema migrated: ${step.count} steps.` };
    case 'app-not-separated':
      return {
        vi: '⚠ Ứng dụng dùng tài khoản có thể sửa nhật ký hoạt động: hãy đặt TIENDO_APP_DATABASE_URL bằng một tài khoản riêng (xem docs/operations.md).',
        en: '⚠ The app works with an account that could rewrite the audit trail: set TIENDO_APP_DATABASE_URL to an account of its own (see docs/operations.md).',
      };
    case 'loading-data':
      return { vi: 'Nạp số liệu đi kèm…', en: 'Loading the data that ships…' };
    case 'building-web':
      return { vi: 'Dựng giao diện…', en: 'Building the pages…' };
  }
}
