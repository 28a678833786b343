import type { DossierSummary } from '@tiendo/contracts/dossiers/dossier-parts.ts';
import type { getDossierTable as contract } from '@tiendo/contracts/dossiers/dossier-tables.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { dossierStateName } from '@tiendo/domain/wording/dossier-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { stringify } from 'csv-stringify/sync';
import { csvForm } from '../../../shared/tables/csv-form.ts';
import type { DossierDeps } from '../change-dossier.ts';
import type { Who } from '../dossier-access.ts';
import { listDossiers } from '../list-dossiers.ts';

const headings: Record<Lang, readonly string[]> = {
  vi: [
    ...['Đơn vị', 'Thuộc', 'Mức', 'Năm', 'Trạng thái', 'Từ ngày', 'Lần nộp', 'Hạn đã đặt', 'Còn (ngày)'],
    ...[
      'Hạn theo quy định',
      'Đã kết luận',
      'Số tiêu chí',
      'Chờ bổ sung',
      'Người giữ',
      'Mô phỏng',
      'Mã hồ sơ',
    ],
  ],
  en: [
    ...['Unit', 'In', 'Level', 'Year', 'State', 'Since', 'Submission', 'Due date set', 'Days left'],
    ...['Due by the rule', 'Judged', 'Criteria', 'More wanted', 'Holder', 'Simulated', 'Dossier'],
  ],
};

function rowOf(dossier: DossierSummary, lang: Lang): (string | number | null)[] {
  const { unit, level, state, stateSince, deadlines, holder, simulated } = dossier;
  const day = (date: string | null) => date && formatDate(date, lang);
  return [
    ...[
      unit.name,
      unit.path.slice(0, -1).join(', '),
      lang === 'vi' ? level.nameVi : level.nameEn,
      dossier.year,
    ],
    ...[dossierStateName(state, lang), day(stateSince), dossier.submissionCount],
    ...[day(deadlines.dueOn), deadlines.daysLeft, day(deadlines.ruleDueOn)],
    ...[dossier.reviewed, dossier.size, dossier.outstanding, holder?.name ?? null],
    ...[simulated ? 'x' : null, dossier.id],
  ];
}

/** The whole queue of a unit as CSV, in its order. */
export async function dossierTable(
  deps: DossierDeps,
  { lang, ...asked }: QueryOf<typeof contract>,
  who: Who,
): Promise<string> {
  const rows: (string | number | null)[][] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const query = { ...asked, limit: 500, ...(cursor !== undefined && { cursor }) };
    const { items, nextCursor } = await listDossiers(deps, query, who);
    rows.push(...items.map((dossier) => rowOf(dossier, lang)));
    cursor = nextCursor;
  }
  return stringify(rows, csvForm(lang, headings[lang]));
}
