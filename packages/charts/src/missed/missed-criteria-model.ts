import type { CriteriaAnswer } from '@tiendo/contracts/figures/criteria.ts';
import { countedKind, isScored } from '@tiendo/domain/criteria/counted-kind.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { LegendEntry, MissedCriteriaModel } from '../figure-model.ts';
import { markOrigin } from '../mark-origin.ts';
import { pictureNotes } from '../wording/figure-notes.ts';
import { originWord, tagsOf } from '../wording/origin-words.ts';
import { readingTags, readingWords } from '../wording/reading-words.ts';
import { rowsLeftOut } from '../wording/rows-left-out.ts';
import { sourceLine } from '../wording/source-line.ts';
import type { MissedRow } from './missed-criteria-picture.ts';
import { missedRows, spokenRow } from './missed-rows.ts';
import { missedTable } from './missed-table.ts';
import { missedTitle } from './missed-title.ts';
import { conferenceName, stressedTitle, stressedWord } from './stressed-criteria.ts';

export type MissedCriteriaQuestion = {
  answer: CriteriaAnswer;
  lang: Lang;
  /** How many criteria are drawn; the table has them all. */
  limit?: number;
};

function legendOf(
  answer: CriteriaAnswer,
  rows: readonly MissedRow[],
  bars: boolean,
  lang: Lang,
): LegendEntry[] {
  const origin = markOrigin(answer.origins);
  const glyph = origin === 'simulated' ? 'bar-miss-simulated' : 'bar-miss';
  const missed = lang === 'vi' ? 'chưa đạt' : 'not met';
  const entries: [boolean, LegendEntry][] = [
    [bars && rows.some((row) => row.notMet > 0), { glyph, label: `${missed}, ${originWord(origin, lang)}` }],
    [
      bars && rows.some((row) => row.unknown > 0),
      { glyph: 'unknown', label: lang === 'vi' ? 'chưa rõ' : 'unknown' },
    ],
    [rows.some((row) => row.stressed), { glyph: 'stressed', label: stressedWord[lang] }],
  ];
  return entries.flatMap(([shown, entry]) => (shown ? [entry] : []));
}

function emptyOf(answer: CriteriaAnswer, lang: Lang): MissedCriteriaModel['empty'] {
  if (answer.items.length > 0 && answer.expected > 0) return null;
  if (lang === 'vi')
    return { title: 'Không có tiêu chí để nêu.', text: 'Bộ tiêu chí này chưa có danh mục tiêu chí.' };
  return { title: 'No criteria to show.', text: 'The criteria of this set are not known.' };
}

type MissedWords = Pick<MissedCriteriaModel, 'title' | 'subtitle' | 'tags'> & {
  /** The caption of the table. */
  measure: string;
  /** Said in place of the bars where no verdict is known. */
  box: string;
};

/** `stressed`: the conference that says all that is known; null where there are verdicts, or nothing at all. */
function wordsOf(
  answer: CriteriaAnswer,
  all: readonly MissedRow[],
  stressed: string | null,
  lang: Lang,
): MissedWords {
  const vi = lang === 'vi';
  const counted = countedKind(answer.criteriaSet);
  const single = isScored(answer.unit.kind, answer.criteriaSet);
  const of = unitsOf(answer);
  const kind = unitKindName(counted, lang, of);
  const count = formatInteger(of, lang);
  const several = vi
    ? `Số ${kind} chưa đạt trên ${count} ${kind}`
    : `${capitaliseFirst(kind)} not meeting it, of ${count}`;
  const measure = single ? (vi ? 'Tiêu chí chưa đạt' : 'Criteria not met') : several;
  const box = vi
    ? `${answer.layer === 'published' ? 'Công bố không nêu' : 'Chưa rõ'} ${kind} nào thiếu tiêu chí nào`
    : `Which ${kind} miss which criteria is not ${answer.layer === 'published' ? 'published' : 'known'}`;
  if (stressed !== null) {
    const title = stressedTitle(all.filter((row) => row.stressed).length, lang);
    return { title, subtitle: capitaliseFirst(stressed), tags: ['published'], measure, box };
  }
  const title = missedTitle({ rows: all, of, single, counted, lang });
  const subtitle = `${measure}, ${readingWords(answer, counted, lang).beside}`;
  const tags = tagsOf([...(noVerdict(all) ? [] : answer.origins), ...readingTags(answer)]);
  return { title, subtitle, tags, measure, box };
}

const unitsOf = ({ items, expected }: CriteriaAnswer): number =>
  Math.max(expected, ...items.map((item) => item.of));

const noVerdict = (rows: readonly MissedRow[]): boolean =>
  rows.length > 0 && rows.every((row) => row.unknown === row.of);

/**
 * The criteria that most communes miss; unknown verdicts stay apart from not met ones. Where no
 * verdict is known, those that a conference stresses.
 */
export function missedCriteriaModel({
  answer,
  lang,
  limit = 10,
}: MissedCriteriaQuestion): MissedCriteriaModel {
  const single = isScored(answer.unit.kind, answer.criteriaSet);
  const all = missedRows(answer, single, lang, 'short');
  const bars = !noVerdict(all);
  const conference = conferenceName(answer.items, lang);
  const mode = readingWords(answer, countedKind(answer.criteriaSet), lang);
  const { box, measure, ...words } = wordsOf(answer, all, bars ? null : conference, lang);
  const rows = bars
    ? all.slice(0, limit)
    : missedRows(answer, single, lang, 'whole').filter((row) => row.stressed);
  const table = missedTable(answer, measure, lang);
  const left = bars ? rowsLeftOut({ drawn: rows.length, all: all.length, table }, lang) : [];
  const beside = {
    simulated: words.tags.includes('simulated'),
    more: conference === null ? [] : [conference],
  };
  return {
    kind: 'missed',
    rows,
    of: unitsOf(answer),
    simulated: markOrigin(answer.origins) === 'simulated',
    unknownBox: bars ? null : box,
    ...words,
    measure: bars ? measure : words.subtitle,
    fromView: ['unit', 'period', 'scope'],
    sourceLine: sourceLine(answer.sources, lang, beside),
    briefSource: conference === null ? null : sourceLine([], lang, beside),
    readingText: mode.whole,
    readingNote: [...(mode.note === null ? [] : [mode.note]), ...left].join(' ') || null,
    notes: [...mode.notes, ...left, ...pictureNotes(answer.notes, words.tags, lang)],
    alt: `${capitaliseFirst(unitTitle(answer.unit, lang))}. ${words.title}. ${words.subtitle}.`,
    legend: legendOf(answer, rows, bars, lang),
    table,
    stops: rows.map((row) => ({ label: spokenRow(row, bars, lang) })),
    empty: emptyOf(answer, lang),
  };
}
