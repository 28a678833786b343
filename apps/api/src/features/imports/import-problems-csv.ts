import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { stringify } from 'csv-stringify/sync';
import { csvForm } from '../../shared/tables/csv-form.ts';
import { type ImportDeps, reachImport } from './import-access.ts';
import type { Who } from './import-record.ts';
import { mostFindings } from './import-store.ts';
import { toldFinding } from './list-import-findings.ts';

const headings: Record<Lang, readonly string[]> = {
  vi: ['Loại', 'Trang tính', 'Dòng', 'Cột', 'Tiêu đề cột', 'Giá trị trong tệp', 'Nội dung và cách sửa', 'Mã'],
  en: [
    'Kind',
    'Sheet',
    'Row',
    'Column',
    'Heading',
    'Value in the file',
    'What is wrong and what to do',
    'Code',
  ],
};

const kinds = {
  vi: { problem: 'Lỗi', note: 'Lưu ý' },
  en: { problem: 'Problem', note: 'Note' },
} as const;

/** What was found in the file of an import as CSV, to correct the file by. */
export async function importProblemsCsv(deps: ImportDeps, id: number, lang: Lang, who: Who): Promise<string> {
  await reachImport(deps, id, who);
  const findings = await deps.store.findings(id, { offset: 0, take: mostFindings }, null);
  const rows = findings.map((finding) => {
    const { kind, sheet, row, column, heading, found, message, code } = toldFinding(finding, lang);
    return [kinds[lang][kind], sheet, row, column, heading, found, message, code];
  });
  return stringify(rows, csvForm(lang, headings[lang]));
}
