import type { TrendAnswer } from '@tiendo/contracts/figures/trend.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import { unitKindName, unitTitle } from '@tiendo/domain/wording/unit-names.ts';
import type { FigureStop, OriginTag, TrendModel } from '../figure-model.ts';
import { pictureNotes } from '../wording/figure-notes.ts';
import { originWord, tagsOf } from '../wording/origin-words.ts';
import type { ReadingWords } from '../wording/reading-words.ts';
import { readingTags, readingWords } from '../wording/reading-words.ts';
import { setWithSize } from '../wording/set-name.ts';
import { actName, sourceLine } from '../wording/source-line.ts';
import { breaksByQuarter } from './trend-breaks.ts';
import { lastQuarter, trendPicture } from './trend-drawn.ts';
import { trendLegend, type WhyUnknown } from './trend-legend.ts';
import type { TrendMark, TrendPicture } from './trend-picture.ts';
import { targetProgress } from './trend-progress.ts';
import type { KnownPoint, TrendQuestion, TrendReading } from './trend-reading.ts';
import { isPartial, partsText, periodText, readTrend, valueWithUnit } from './trend-reading.ts';

import { trendTable } from './trend-table.ts';
import type { NextTarget } from './trend-target.ts';
import { nextTarget, targetText } from './trend-target.ts';
import { trendTitle } from './trend-title.ts';

/** The point of the quarter before, where a line joins it to the current one and both are over as many units. */
function comparableBefore(reading: TrendReading, marks: readonly TrendMark[]): KnownPoint | null {
  const index = marks.findIndex((mark) => mark.current);
  const before = marks[index - 1];
  if (before === undefined || before.stretch !== marks[index]?.stretch) return null;
  const [earlier, now] = [reading.known[index - 1] ?? null, reading.known[index]];
  return earlier?.denominator === now?.denominator ? earlier : null;
}

function measureOf({ lang, single, counted }: TrendReading): string {
  if (lang === 'en')
    return single ? 'Criteria met, by quarter' : `Criteria per ${unitKindName(counted, lang)} by quarter`;
  const measure = single ? 'Số tiêu chí đạt' : `Bình quân tiêu chí/${unitKindName(counted, lang)}`;
  return `${measure} theo quý`;
}

function subtitleOf(reading: TrendReading, { beside }: ReadingWords): string {
  const { lang, answer } = reading;
  const set = setWithSize(answer.criteriaSet, lang);
  return `${measureOf(reading)}; ${set}, ${beside}`;
}

const putTogether: Record<Lang, string> = {
  vi: 'Các quý trước khi sắp xếp được ghép từ các đơn vị cũ.',
  en: 'Quarters before the reorganisation are put together from the old units.',
};

function unbrokenText(units: string, partial: boolean, lang: Lang): string {
  if (lang === 'vi')
    return partial
      ? `Mọi quý tính theo đơn vị của cùng một ngày; đường chỉ ngắt nơi số ${units} tính được thay đổi.`
      : `Mọi quý tính trên cùng các ${units} nên đường không đứt ở lần sắp xếp.`;
  return partial
    ? `Every quarter is over the units of one date; the line stops only where the number of ${units} known changes.`
    : `Every quarter is over the same ${units}, so the line does not break where they were reorganised.`;
}

/** In the other modes every quarter is over the same units: the line says why it does not break. */
function trendReadingWords(reading: TrendReading): ReadingWords {
  const { answer, counted, lang, single } = reading;
  const words = readingWords(answer, counted, lang);
  if (answer.mode === 'as_reported') return words;
  if (single) return { ...words, note: answer.mode === 'restated' ? putTogether[lang] : words.note };
  const unbroken = unbrokenText(unitKindName(counted, lang, 2), isPartial(reading), lang);
  const note = words.note === null ? unbroken : `${words.note} ${unbroken}`;
  return { ...words, note, notes: [unbroken, ...words.notes] };
}

function whyUnknown({ mode, layer }: TrendAnswer): WhyUnknown {
  if (mode === 'restated') return 'restated';
  return layer === 'published' ? 'published' : 'all';
}

function targetSentence(next: NextTarget, reading: TrendReading): string {
  const { lang } = reading;
  const target = targetText(next, reading);
  const due = periodText(next.due, lang);
  const origin = originWord(next.target.origin, lang);
  if (lang === 'vi') return `Mục tiêu hết ${due}: ${target} (${origin})`;
  return `Target by ${due}: ${target} (${origin})`;
}

function spoken(reading: TrendReading, point: KnownPoint): string {
  const period = capitaliseFirst(periodText(point.quarter, reading.lang));
  const figure = valueWithUnit(reading, point);
  const parts = [figure, partsText(reading, point), originWord(point.origin, reading.lang)];
  return `${period}: ${parts.filter((part) => part !== null).join(', ')}`;
}

function stopsOf(reading: TrendReading, picture: TrendPicture, next: NextTarget | null): FigureStop[] {
  const points = reading.known.map((point) => ({ label: spoken(reading, point), series: 0 }));
  if (next === null || picture.target === null) return points;
  const pace = picture.target.pace === null ? '' : `, ${picture.target.pace.text}`;
  return [...points, { label: `${targetSentence(next, reading)}${pace}`, series: 1 }];
}

function sourceOf(reading: TrendReading, picture: TrendPicture, acts: readonly string[]): string {
  const { answer, lang } = reading;
  const simulated =
    reading.known.some((point) => point.origin === 'simulated') || picture.target?.published === false;
  const line = sourceLine(answer.sources, lang, { more: acts, simulated });
  const from = formatInteger(picture.axis.min, lang);
  if (picture.axis.min === 0) return line;
  return lang === 'vi' ? `${line}. Trục từ ${from}` : `${line}. Axis from ${from}`;
}

function emptyOf(reading: TrendReading): TrendModel['empty'] {
  if (reading.known.length > 0) return null;
  const { lang, answer } = reading;
  const [from, to] = [periodText(reading.from, lang), periodText(reading.current, lang)];
  const hidden = answer.layer === 'published';
  if (lang === 'vi')
    return {
      title: `Chưa có số liệu đến ${to}.`,
      text: `Không có số${hidden ? ' công bố' : ''} từ ${from} đến ${to}.`,
    };
  return {
    title: `No figures up to ${to}.`,
    text: `No ${hidden ? 'published ' : ''}figures from ${from} to ${to}.`,
  };
}

/** The trend by quarter: an answer of the API as everything said and drawn, in one language. */
export function trendModel(question: TrendQuestion): TrendModel {
  const { answer, lang } = question;
  const reading = readTrend(question);
  const mode = trendReadingWords(reading);
  const next = nextTarget(reading);
  const picture = trendPicture(reading, next);
  const title = trendTitle(reading, next, comparableBefore(reading, picture.marks));
  const subtitle = subtitleOf(reading, mode);
  const breaks = [...breaksByQuarter(reading, lastQuarter(reading, next)).values()].flat();
  const kinds = breaks.map((one) => one.kind);
  const acts = breaks.flatMap((one) => (one.legalBasis === null ? [] : [actName(one.legalBasis, lang)]));
  const drawn: OriginTag[] = reading.known.map((point) => point.origin);
  const target: OriginTag[] =
    picture.target === null ? [] : ['target', picture.target.published ? 'published' : 'simulated'];
  const tags = tagsOf([...drawn, ...target, ...readingTags(answer)]);
  const far = next === null || next.drawn ? [] : [`${targetSentence(next, reading)}.`];
  return {
    kind: 'trend',
    ...picture,
    title,
    subtitle,
    measure: `${measureOf(reading)}, ${periodText(reading.from, lang)} – ${periodText(reading.current, lang)}`,
    fromView: ['unit', 'scope'],
    tags,
    sourceLine: sourceOf(reading, picture, acts),
    briefSource: acts.length === 0 ? null : sourceOf(reading, picture, []),
    readingText: mode.whole,
    readingNote: mode.note,
    notes: [
      ...mode.notes,
      ...pictureNotes(answer.notes, tags, lang),
      ...far,
      ...targetProgress(reading, next, picture.marks),
    ],
    alt: `${capitaliseFirst(unitTitle(answer.unit, lang))}. ${title}. ${subtitle}.`,
    legend: trendLegend(picture, kinds, whyUnknown(answer), lang),
    table: trendTable(reading, subtitle),
    stops: stopsOf(reading, picture, next),
    empty: emptyOf(reading),
  };
}
