import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureTable, LegendEntry, MissedCriteriaModel } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { countedKind, isScoredItself } from '../wording/counted-kind.ts';
import { pictureNotes } from '../wording/figure-notes.ts';
import { originWord, tagsOf } from '../wording/origin-words.ts';
import { sourceLine } from '../wording/source-line.ts';
import { numberCell, textCell } from '../wording/table-cells.ts';
import type { MissedRow } from './missed-criteria-picture.ts';
import { missedTitle } from './missed-title.ts';

export type MissedCriteriaQuestion = {
  answer: CriteriaAnswer;
  lang: Lang;
  /** How many criteria are drawn; the table has them all. */
  limit?: number;
};

type Item = CriteriaAnswer['items'][number];

function criterionName({ criterion }: Item, lang: Lang): string {
  const position = formatInteger(criterion.position, lang);
  return (
    criterion.shortName ??
    criterion.name ??
    (lang === 'vi' ? `Tiêu chí ${position}` : `Criterion ${position}`)
  );
}

function endText({ notMet, unknown, of }: Item, single: boolean, lang: Lang): string {
  if (unknown === of) return '?';
  if (!single) return `${formatInteger(notMet, lang)}/${formatInteger(of, lang)}`;
  return notMet > 0 ? (lang === 'vi' ? 'chưa đạt' : 'not met') : lang === 'vi' ? 'đạt' : 'met';
}

function rowsOf(answer: CriteriaAnswer, single: boolean, lang: Lang): MissedRow[] {
  const order = answer.items.toSorted(
    (a, b) => b.notMet - a.notMet || b.unknown - a.unknown || a.criterion.position - b.criterion.position,
  );
  return order.map((item) => ({
    number: item.criterion.number === null ? '' : formatInteger(item.criterion.number, lang),
    name: criterionName(item, lang),
    notMet: item.notMet,
    unknown: item.unknown,
    of: item.of,
    valueText: endText(item, single, lang),
  }));
}

function legendOf(answer: CriteriaAnswer, rows: readonly MissedRow[], lang: Lang): LegendEntry[] {
  const origin = markOrigin(answer.origins);
  const glyph = origin === 'simulated' ? 'bar-miss-simulated' : 'bar-miss';
  const missed = lang === 'vi' ? 'chưa đạt' : 'not met';
  const entries: [boolean, LegendEntry][] = [
    [rows.some((row) => row.notMet > 0), { glyph, label: `${missed}, ${originWord(origin, lang)}` }],
    [rows.some((row) => row.unknown > 0), { glyph: 'unknown', label: lang === 'vi' ? 'chưa rõ' : 'unknown' }],
  ];
  return entries.flatMap(([shown, entry]) => (shown ? [entry] : []));
}

/** Every criterion in the order of the set. */
function tableOf(answer: CriteriaAnswer, caption: string, lang: Lang): FigureTable {
  const vi = lang === 'vi';
  const items = answer.items.toSorted((a, b) => a.criterion.position - b.criterion.position);
  const counts = ['met', 'basicallyMet', 'notMet', 'notAssessed', 'unknown', 'of'] as const;
  const labels = vi
    ? ['Đạt', 'Cơ bản đạt', 'Chưa đạt', 'Không xét', 'Chưa rõ', 'Trên tổng']
    : ['Met', 'Basically met', 'Not met', 'Not assessed', 'Unknown', 'Of'];
  return {
    caption,
    columns: [
      { key: 'number', label: vi ? 'Số' : 'No.', numeric: true },
      { key: 'criterion', label: vi ? 'Tiêu chí' : 'Criterion', numeric: false },
      ...counts.map((key, index) => ({ key, label: labels[index] ?? key, numeric: true })),
    ],
    rows: items.map((item) => [
      numberOrDash(item.criterion.number, lang),
      textCell(item.criterion.name ?? criterionName(item, lang)),
      ...counts.map((key) => numberCell(item[key], formatInteger(item[key], lang))),
    ]),
  };
}

const numberOrDash = (number: number | null, lang: Lang) =>
  number === null ? { value: null, text: '–' } : numberCell(number, formatInteger(number, lang));

function spoken(row: MissedRow, lang: Lang): string {
  const vi = lang === 'vi';
  const missed = `${vi ? 'chưa đạt' : 'not met'} ${formatInteger(row.notMet, lang)}/${formatInteger(row.of, lang)}`;
  const unknown =
    row.unknown === 0 ? '' : `, ${vi ? 'chưa rõ' : 'unknown'} ${formatInteger(row.unknown, lang)}`;
  return `${row.number === '' ? '' : `${row.number}. `}${row.name}: ${missed}${unknown}`;
}

function emptyOf(answer: CriteriaAnswer, lang: Lang): MissedCriteriaModel['empty'] {
  if (answer.items.length > 0 && answer.expected > 0) return null;
  if (lang === 'vi')
    return { title: 'Không có tiêu chí để nêu.', text: 'Bộ tiêu chí này chưa có danh mục tiêu chí.' };
  return { title: 'No criteria to show.', text: 'The criteria of this set are not known.' };
}

/** The criteria that most communes miss; unknown verdicts stay apart from not met ones. */
export function missedCriteriaModel({
  answer,
  lang,
  limit = 10,
}: MissedCriteriaQuestion): MissedCriteriaModel {
  const vi = lang === 'vi';
  const counted = countedKind(answer.criteriaSet.level.code);
  const single = isScoredItself(answer.unit.kind, answer.criteriaSet.level.code);
  const all = rowsOf(answer, single, lang);
  const of = Math.max(answer.expected, ...all.map((row) => row.of));
  const unknown = all.length > 0 && all.every((row) => row.unknown === row.of);
  const rows = unknown ? [] : all.slice(0, limit);
  const kind = unitKindName(counted, lang, of);
  const count = formatInteger(of, lang);
  const several = vi
    ? `Số ${kind} chưa đạt trên ${count} ${kind}`
    : `Of ${count} ${kind}, how many do not meet it`;
  const subtitle = single ? (vi ? 'Tiêu chí chưa đạt' : 'Criteria not met') : several;
  const title = missedTitle({ rows: all, of, single, counted, lang });
  const box = vi
    ? `${answer.layer === 'published' ? 'Công bố không nêu' : 'Chưa rõ'} ${kind} nào thiếu tiêu chí nào`
    : `Which ${kind} miss which criteria is not ${answer.layer === 'published' ? 'published' : 'known'}`;
  const tags = unknown ? [] : tagsOf(answer.origins);
  return {
    kind: 'missed',
    rows,
    of,
    simulated: markOrigin(answer.origins) === 'simulated',
    unknownBox: unknown ? box : null,
    title,
    subtitle,
    measure: subtitle,
    tags,
    sourceLine: sourceLine(answer.sources, lang, { simulated: tags.includes('simulated') }),
    notes: pictureNotes(answer.notes, tags, lang),
    alt: `${capitaliseFirst(unitTitle(answer.unit, lang))}. ${title}. ${subtitle}.`,
    legend: legendOf(answer, rows, lang),
    table: tableOf(answer, subtitle, lang),
    stops: rows.map((row) => ({ label: spoken(row, lang) })),
    empty: emptyOf(answer, lang),
  };
}
