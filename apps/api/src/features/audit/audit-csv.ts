import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { stringify } from 'csv-stringify';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { csvForm } from '../../shared/tables/csv-form.ts';
import type { AuditReader, AuditSearch, ListedAuditEvent } from './audit-reader.ts';

const rowsAtMost = 100_000;
const pageSize = 1_000;

const headings: Record<Lang, readonly string[]> = {
  vi: [
    'Số',
    'Thời điểm (UTC)',
    'Người thực hiện',
    'Mã người thực hiện',
    'Việc',
    'Đối tượng',
    'Mã đối tượng',
    'Đơn vị',
    'Lý do',
    'Trước',
    'Sau',
    'Mã yêu cầu',
    'Mã băm',
  ],
  en: [
    'Number',
    'Moment (UTC)',
    'Actor',
    'Actor id',
    'Action',
    'Subject',
    'Subject id',
    'Unit',
    'Reason',
    'Before',
    'After',
    'Request',
    'Hash',
  ],
};

const json = (value: unknown): string => (value === null ? '' : JSON.stringify(value));

const rowOf = (event: ListedAuditEvent, units: UnitDirectory): (string | number)[] => [
  event.id,
  event.at,
  event.actorName ?? '',
  event.actorId ?? event.actorKind,
  event.action,
  event.subjectKind,
  event.subjectId ?? '',
  (event.unitId === null ? null : units.byId(event.unitId)?.name) ?? '',
  event.reason ?? '',
  json(event.before),
  json(event.after),
  event.requestId ?? '',
  event.hash,
];

async function* rowsOf(
  reader: AuditReader,
  search: AuditSearch,
  units: UnitDirectory,
): AsyncGenerator<(string | number)[]> {
  let after = 0;
  for (let told = 0; told < rowsAtMost; told += pageSize) {
    const page = await reader.oldest(search, after, Math.min(pageSize, rowsAtMost - told));
    for (const event of page) yield rowOf(event, units);
    if (page.length < pageSize) return;
    after = page.at(-1)?.id ?? after;
  }
}

/** Events as CSV, oldest first, written as they are read. */
export async function* auditCsv(
  reader: AuditReader,
  search: AuditSearch,
  units: UnitDirectory,
  lang: Lang,
): AsyncGenerator<string> {
  const form = stringify(csvForm(lang, headings[lang]));
  form.setEncoding('utf8');
  for await (const row of rowsOf(reader, search, units)) {
    form.write(row);
    yield form.read() ?? '';
  }
  form.end();
  yield form.read() ?? '';
}
