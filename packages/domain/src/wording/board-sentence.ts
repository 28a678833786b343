import { compareVietnamese } from '../text/compare.ts';
import type { CalendarDate } from '../time/calendar-date.ts';
import type { Period } from '../time/period.ts';
import type { UnitKind } from '../units/unit.ts';
import { formatDate } from './dates.ts';
import type { Lang } from './lang.ts';
import { formatList } from './lists.ts';
import { formatCount } from './numbers.ts';
import { formatPeriod } from './periods.ts';
import { unitKindName } from './unit-names.ts';

/** The reports of one round, as the list of them is read out in a meeting. */
export type BoardFacts = {
  readonly today: CalendarDate;
  readonly period: Period;
  /** Null where nobody has set a due date. */
  readonly dueOn: CalendarDate | null;
  /** What reports: the kind that the set counts. */
  readonly kind: UnitKind;
  readonly expected: number;
  /** Of those that are in. */
  readonly accepted: number;
  /** Names of the units whose report is not in. */
  readonly missing: readonly string[];
  /** Of the missing ones, those whose report was sent back to them. */
  readonly returned: readonly string[];
  /** Days by which the missing ones are late today; 0 or null: they are not, or there is no due date. */
  readonly missingLate: number | null;
  /** Units whose report came in late, with the days. */
  readonly cameLate: readonly { readonly name: string; readonly days: number }[];
};

const named = (names: readonly string[], lang: Lang): string =>
  formatList(names.toSorted(compareVietnamese), lang);

function daysText(days: number, lang: Lang): string {
  const count = formatCount(days, lang);
  return lang === 'vi' ? `${count} ngày` : `${count} ${days === 1 ? 'day' : 'days'}`;
}

function reportedSentence(facts: BoardFacts, lang: Lang): string {
  const { today, period, kind, expected, accepted } = facts;
  const reported = expected - facts.missing.length;
  const ratio = `${formatCount(reported, lang)}/${formatCount(expected, lang)}`;
  const [day, when] = [formatDate(today, lang), formatPeriod(period, lang)];
  const [units, taken] = [unitKindName(kind, lang, expected), formatCount(accepted, lang)];
  if (lang === 'vi')
    return `Đến ngày ${day}, ${ratio} ${units} đã báo cáo ${when}, trong đó ${taken} ${units} đã được chấp nhận số liệu.`;
  return `By ${day}, ${ratio} ${units} had reported for ${when}, of which ${taken} had been accepted.`;
}

function missingSentence({ missing, kind, missingLate }: BoardFacts, lang: Lang): string | null {
  if (missing.length === 0) return null;
  const [count, units] = [formatCount(missing.length, lang), unitKindName(kind, lang, missing.length)];
  const late = missingLate === null || missingLate === 0 ? null : daysText(missingLate, lang);
  const names = named(missing, lang);
  if (lang === 'vi') return `Còn ${count} ${units} chưa báo cáo${late ? `, chậm ${late}` : ''}: ${names}.`;
  const are = missing.length === 1 ? 'is' : 'are';
  return `${count} ${units} ${are} not in yet${late ? `, ${late} late` : ''}: ${names}.`;
}

function returnedSentence({ returned, kind }: BoardFacts, lang: Lang): string | null {
  if (returned.length === 0) return null;
  const [count, units] = [formatCount(returned.length, lang), unitKindName(kind, lang, returned.length)];
  const names = named(returned, lang);
  return lang === 'vi'
    ? `Trong số này ${count} ${units} bị trả lại để sửa: ${names}.`
    : `Returned for changes, of these: ${names}.`;
}

function cameLateSentence({ cameLate, kind }: BoardFacts, lang: Lang): string | null {
  if (cameLate.length === 0) return null;
  const longestFirst = cameLate.toSorted((a, b) => b.days - a.days || compareVietnamese(a.name, b.name));
  const names = formatList(
    longestFirst.map(({ name, days }) => `${name} (${daysText(days, lang)})`),
    lang,
  );
  const [count, units] = [formatCount(cameLate.length, lang), unitKindName(kind, lang, cameLate.length)];
  return lang === 'vi'
    ? `${count} ${units} nộp muộn: ${names}.`
    : `${count} ${units} came in late: ${names}.`;
}

function dueSentence(dueOn: CalendarDate | null, lang: Lang): string {
  if (lang === 'vi')
    return dueOn === null ? 'Kỳ này chưa đặt hạn báo cáo.' : `Hạn báo cáo: ${formatDate(dueOn, lang)}.`;
  return dueOn === null ? 'No due date has been set.' : `Due on ${formatDate(dueOn, lang)}.`;
}

/**
 * The list of a round ready to read out: how many of how many have reported, who has not and by how many days that is
 * late, what was sent back, who came in late, and the due date. Counts below ten have two digits in Vietnamese, names
 * stand in its dictionary order.
 */
export function boardSentence(facts: BoardFacts, lang: Lang): string {
  if (facts.expected === 0)
    return lang === 'vi'
      ? 'Không có đơn vị nào phải báo cáo trong kỳ này.'
      : 'No unit reports in this round.';
  return [
    reportedSentence(facts, lang),
    missingSentence(facts, lang),
    returnedSentence(facts, lang),
    cameLateSentence(facts, lang),
    dueSentence(facts.dueOn, lang),
  ]
    .filter((sentence) => sentence !== null)
    .join(' ');
}
