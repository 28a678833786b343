import type { ChangesAnswer } from '@tiendo/contracts/figures/changes.ts';
import type { ChangesBy } from '@tiendo/contracts/figures/figure-choice.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { formatQuarterEnd } from '@tiendo/domain/wording/dates.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { ChangesModel, LegendEntry } from '../figure-model.ts';
import { figureWords } from '../wording/figure-words.ts';
import { originWord } from '../wording/origin-words.ts';
import { readingWords } from '../wording/reading-words.ts';
import { mostRowsDrawn, rowsLeftOut } from '../wording/rows-left-out.ts';
import { changeOrigins, changeRows } from './change-rows.ts';
import type { ChangeRow } from './changes-picture.ts';
import { changesTable } from './changes-table.ts';
import { changesEmpty, changesTitle } from './changes-title.ts';

export type ChangesQuestion = { answer: ChangesAnswer; by: ChangesBy; lang: Lang };

function measureOf({ criteriaSet }: ChangesAnswer, by: ChangesBy, lang: Lang): string {
  const kind = unitKindName(countedKind(criteriaSet), lang, 2);
  if (by === 'criterion')
    return lang === 'vi'
      ? `Số ${kind} mới đạt, mất từng tiêu chí`
      : `${capitaliseFirst(kind)} that gained, lost each criterion`;
  return lang === 'vi' ? `Số tiêu chí mới đạt, mất của từng ${kind}` : 'Criteria gained, lost by each unit';
}

function legendOf(rows: readonly ChangeRow[], lang: Lang): LegendEntry[] {
  const vi = lang === 'vi';
  return [false, true].flatMap((simulated) => {
    const drawn = rows.filter((row) => row.simulated === simulated);
    const whence = simulated ? `, ${originWord('simulated', lang)}` : '';
    const suffix = simulated ? ('-simulated' as const) : ('' as const);
    const entries: [boolean, LegendEntry][] = [
      [
        drawn.some(({ lost }) => lost > 0),
        { glyph: `bar-miss${suffix}`, label: `${vi ? 'mất' : 'lost'}${whence}` },
      ],
      [
        drawn.some(({ gained }) => gained > 0),
        { glyph: `bar-met${suffix}`, label: `${vi ? 'mới đạt' : 'newly met'}${whence}` },
      ],
    ];
    return entries.flatMap(([shown, entry]) => (shown ? [entry] : []));
  });
}

function notesOf({ totals, criteriaSet }: ChangesAnswer, lang: Lang): string[] {
  const { notComparable } = totals;
  if (notComparable === 0) return [];
  const kind = unitKindName(countedKind(criteriaSet), lang, notComparable);
  const count = formatInteger(notComparable, lang);
  return [
    lang === 'vi'
      ? `${count} ${kind} không so được: đơn vị hoặc bộ tiêu chí đã thay đổi, hoặc thiếu số liệu ở một kỳ.`
      : `${count} ${kind} cannot be compared: the unit or the set changed, or one period has no data.`,
  ];
}

/** Rows there would be of the whole answer; at least as many where the answer goes on. */
function changedIn({ totals, nextCursor }: ChangesAnswer, by: ChangesBy, told: number): number {
  if (by === 'criterion' || nextCursor === null) return told;
  return Math.max(told, totals.unitsGaining + totals.unitsLosing);
}

/** What was gained and lost between two dates, by criterion or by unit, on either side of one line. */
export function changesModel({ answer, by, lang }: ChangesQuestion): ChangesModel {
  const told = changeRows(answer, by, lang);
  const drawn = told.slice(0, mostRowsDrawn);
  const rows = drawn.map(({ row }) => row);
  const kind = countedKind(answer.criteriaSet);
  const mode = readingWords(answer, kind, lang);
  const title = changesTitle(answer, lang);
  const [from, to] = [formatQuarterEnd(answer.from, lang), formatQuarterEnd(answer.to, lang)];
  const span = lang === 'vi' ? `${from} đến ${to}` : `${from} to ${to}`;
  const measure = `${measureOf(answer, by, lang)}, ${span}`;
  const subtitle = `${measure}, ${mode.beside}`;
  const table = changesTable(answer, by, measure, lang);
  const words = {
    answer,
    title,
    subtitle,
    origins: changeOrigins(answer),
    reading: mode,
    remarks: rowsLeftOut({ drawn: drawn.length, all: changedIn(answer, by, told.length), table }, lang),
    notes: notesOf(answer, lang),
  };
  return {
    kind: 'changes',
    ...figureWords(words, lang),
    rows,
    most: Math.max(1, ...rows.map((row) => Math.max(row.gained, row.lost))),
    measure,
    fromView: ['unit', 'scope'],
    legend: legendOf(rows, lang),
    table,
    stops: drawn.map(({ stop }) => stop),
    empty: changesEmpty(answer, rows.length, lang),
  };
}
