import type { Band, CountGroup } from '../figures/distribution.ts';
import type { Period } from '../time/period.ts';
import type { UnitKind } from '../units/unit.ts';
import { averageWords } from './averages.ts';
import { countedWord } from './counted-words.ts';
import { distributionSegments, groupsToTell } from './distribution-sentence.ts';
import type { Lang } from './lang.ts';
import { formatDecimal, formatInteger } from './numbers.ts';
import { capitaliseFirst, formatPeriod } from './periods.ts';
import type { ReadingFacts } from './reading-modes.ts';
import { readingRemark } from './reading-modes.ts';
import type { Segment } from './segment.ts';
import { plain, strong } from './segment.ts';
import { unitKindName } from './unit-names.ts';

/** The facts of a unit at a period; whatever is null is not known and not told. */
export type HeadlineFacts = {
  period: Period;
  groups: readonly CountGroup[];
  total: number | null;
  average: { value: number; decimals: number } | null;
  /** Criteria of the set that the average is over; null where its size is not known. */
  size: number | null;
  /** Units the total and average are taken over. */
  communes: number | null;
  reported: number | null;
  expected: number | null;
  /** Change of the average, given only where the two are comparable. */
  change?: { value: number; decimals: number; since: Period } | null;
  /** Bands of the set, used when the counts differ too much to be told one by one. */
  bands?: readonly Band[];
  /** What is counted; communes unless told otherwise. */
  counted?: UnitKind;
  /** How territory that changed is read; as reported unless told otherwise. */
  reading?: ReadingFacts | null;
};

function changeText(change: NonNullable<HeadlineFacts['change']>, lang: Lang): string {
  const since = formatPeriod(change.since, lang);
  const size = formatDecimal(Math.abs(change.value), change.decimals, lang);
  if (size === formatDecimal(0, change.decimals, lang))
    return lang === 'vi' ? `, không đổi so với ${since}` : `, unchanged from ${since}`;
  const up = change.value > 0;
  if (lang === 'vi') return `, ${up ? 'tăng' : 'giảm'} ${size} so với ${since}`;
  return `, ${up ? 'up' : 'down'} ${size} from ${since}`;
}

function totalSegments({ total }: HeadlineFacts, lang: Lang): Segment[] {
  if (total === null) return [];
  const figure = strong(`${formatInteger(total, lang)} ${countedWord('criterion', lang, total)}`);
  return lang === 'vi' ? [plain('tổng '), figure] : [figure, plain(' in total')];
}

function averageSegments(facts: HeadlineFacts, lang: Lang): Segment[] {
  const { average, change } = facts;
  if (average === null) return [];
  const value = formatDecimal(average.value, average.decimals, lang);
  const words = averageWords(value, facts.size, facts.counted ?? 'commune', lang);
  const since = change ? [plain(changeText(change, lang))] : [];
  if (lang === 'vi') return [plain('bình quân '), strong(words), ...since];
  return [strong(words), plain(' on average'), ...since];
}

function reportedText(facts: HeadlineFacts, lang: Lang): string | null {
  const { reported, expected } = facts;
  if (reported === null || expected === null || reported >= expected) return null;
  const kind = unitKindName(facts.counted ?? 'commune', lang, expected);
  const [n, of] = [formatInteger(reported, lang), formatInteger(expected, lang)];
  if (facts.reading?.mode === 'restated')
    return lang === 'vi' ? `Tính được cho ${n}/${of} ${kind}.` : `Known for ${n} of ${of} ${kind}.`;
  if (lang === 'vi') return `${n}/${of} ${kind} đã báo cáo.`;
  return `${n} of ${of} ${kind} ${reported === 1 ? 'has' : 'have'} reported.`;
}

function capitalised([first, ...rest]: Segment[]): Segment[] {
  return first === undefined ? [] : [{ ...first, text: capitaliseFirst(first.text) }, ...rest];
}

/** `quý I/2020`, with the reading mode where it is not as reported. */
function periodText(facts: HeadlineFacts, lang: Lang): string {
  const period = formatPeriod(facts.period, lang);
  const remark = facts.reading ? readingRemark(facts.reading, facts.counted ?? 'commune', lang) : null;
  return remark === null ? period : `${period} (${remark})`;
}

function noFigures(facts: HeadlineFacts, lang: Lang): Segment[] {
  const period = periodText(facts, lang);
  const text = lang === 'vi' ? `Chưa có số liệu ${period}.` : `No figures yet for ${period}.`;
  const reported = reportedText(facts, lang);
  return [plain(reported === null ? text : `${text} ${reported}`)];
}

/**
 * The sentence of a unit at a period in the reports' own grammar: the distribution, then total
 * and average, then how many have reported where not all have. The reading mode is named beside
 * the period wherever the figures are not as reported.
 */
export function headline(facts: HeadlineFacts, lang: Lang): Segment[] {
  const groups = groupsToTell(facts.groups, facts.bands);
  const distribution = distributionSegments(groups, facts.counted ?? 'commune', lang);
  const [total, average] = [totalSegments(facts, lang), averageSegments(facts, lang)];
  const comma = total.length > 0 && average.length > 0 ? [plain(', ')] : [];
  const sums = [...total, ...comma, ...average];
  if (distribution.length + sums.length === 0) return noFigures(facts, lang);

  const start = plain(`${capitaliseFirst(periodText(facts, lang))}: `);
  const told = distribution.length === 0 ? [] : [...distribution, plain('.')];
  const summed = sums.length === 0 ? [] : [...(told.length > 0 ? capitalised(sums) : sums), plain('.')];
  const gap = told.length > 0 && summed.length > 0 ? [plain(' ')] : [];
  const reported = reportedText(facts, lang);
  const tail = reported === null ? [] : [plain(` ${reported}`)];
  return [start, ...told, ...gap, ...summed, ...tail];
}
