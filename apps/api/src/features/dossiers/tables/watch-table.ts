import type { getWatchTable as contract } from '@tiendo/contracts/dossiers/dossier-tables.ts';
import type { WatchedRecognition } from '@tiendo/contracts/dossiers/recognition-watch.ts';
import type { QueryOf } from '@tiendo/contracts/endpoint.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { revocationWords } from '@tiendo/domain/wording/revocation-words.ts';
import { stringify } from 'csv-stringify/sync';
import { csvForm } from '../../../shared/tables/csv-form.ts';
import type { Who } from '../dossier-access.ts';
import { readWatched, type WatchDeps } from '../recognition/list-watched.ts';

const headings: Record<Lang, readonly string[]> = {
  vi: [
    ...['Đơn vị', 'Thuộc', 'Mức', 'Số quyết định', 'Ngày quyết định', 'Năm đạt', 'Ngày công bố'],
    ...['Kết quả gần nhất', 'Chưa đạt', 'Trong đó bắt buộc', 'Chưa rõ', 'Số tiêu chí', 'Tiêu chí chưa đạt'],
    ...['Căn cứ thu hồi', 'Có căn cứ từ', 'Mô phỏng'],
  ],
  en: [
    ...['Unit', 'In', 'Level', 'Decision number', 'Decision date', 'Year of achievement', 'Announced on'],
    ...['Last state', 'Not met', 'Of them key', 'Unknown', 'Criteria', 'Criteria not met'],
    ...['Ground of revocation', 'Ground since', 'Simulated'],
  ],
};

function rowOf({ recognition, held }: WatchedRecognition, lang: Lang): (string | number | null)[] {
  const { unit, level, decisionNumber, decisionDate, achievedYear, announcedOn, simulated } = recognition;
  const day = (date: string | null) => date && formatDate(date, lang);
  const notMet = held.criteriaNotMet.map(({ number, position }) => number ?? position).join(', ');
  return [
    ...[unit.name, unit.path.slice(0, -1).join(', '), lang === 'vi' ? level.nameVi : level.nameEn],
    ...[decisionNumber, day(decisionDate), achievedYear, day(announcedOn), day(held.asOf)],
    ...[held.notMet, held.keysNotMet, held.unknown, held.size, notMet],
    ...[revocationWords(held.standing, lang), day(held.groundSince), simulated ? 'x' : null],
  ];
}

/** The whole watch list of a unit as CSV, in its order. */
export async function watchTable(
  deps: WatchDeps,
  { lang, ...asked }: QueryOf<typeof contract>,
  who: Who,
): Promise<string> {
  const { shown, tell } = await readWatched(deps, asked, who);
  const rows = (await tell(shown)).map((item) => rowOf(item, lang));
  return stringify(rows, csvForm(lang, headings[lang]));
}
