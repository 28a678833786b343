import { formatCount, formatDecimal } from '@tiendo/domain/wording/numbers.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import type { KnownPoint, TrendReading } from './trend-reading.ts';
import { decimalsOf, periodText, valueOverSize, valueWithUnit } from './trend-reading.ts';
import type { NextTarget } from './trend-target.ts';
import { gapPerUnit, targetText } from './trend-target.ts';

function againstTarget(reading: TrendReading, now: KnownPoint, next: NextTarget): string {
  const { lang } = reading;
  const figure = valueWithUnit(reading, now);
  const gap = gapPerUnit(next, now, reading.single);
  const decimals = Math.max(decimalsOf(reading, now), next.target.quantity.decimals ?? 0);
  if (gap <= 0) {
    const target = targetText(next, reading);
    const isPartial = !reading.single && (now.denominator ?? 0) < now.expected;
    if (isPartial)
      return lang === 'vi'
        ? `${figure}, không dưới mục tiêu ${target} nhưng chưa đủ báo cáo`
        : `${figure}: not below the target of ${target}, but not all have reported`;
    return lang === 'vi'
      ? `${figure}, đã đạt mục tiêu ${target}`
      : `${figure}: the target of ${target} is met`;
  }
  const missing = formatDecimal(gap, decimals, lang);
  if (missing === formatDecimal(0, decimals, lang)) {
    const target = targetText(next, reading);
    return lang === 'vi'
      ? `${figure}, sát mục tiêu ${target}`
      : `${figure}, just short of the target of ${target}`;
  }
  if (lang === 'vi') return `${figure}, còn thiếu ${missing} để đạt mục tiêu`;
  return `${figure}, ${missing} short of the target`;
}

function againstBefore(reading: TrendReading, now: KnownPoint, before: KnownPoint): string {
  const { lang } = reading;
  const figure = valueWithUnit(reading, now);
  const since = periodText(before.quarter, lang);
  const decimals = decimalsOf(reading, now);
  const change = now.value - before.value;
  const size = formatDecimal(Math.abs(change), decimals, lang);
  if (size === formatDecimal(0, decimals, lang))
    return lang === 'vi' ? `${figure}, không đổi so với ${since}` : `${figure}, unchanged from ${since}`;
  if (lang === 'vi') return `${figure}, ${change > 0 ? 'tăng' : 'giảm'} ${size} so với ${since}`;
  return `${figure}, ${change > 0 ? 'up' : 'down'} ${size} from ${since}`;
}

function onlyPublished(reading: TrendReading, last: KnownPoint): string {
  const { lang, known } = reading;
  const figure = valueWithUnit(reading, last);
  if (known.length === 1)
    return lang === 'vi' ? `Một điểm công bố: ${figure}` : `One published point: ${figure}`;
  const points = formatCount(known.length, lang);
  if (lang === 'vi') return `${points} điểm công bố, mới nhất ${figure}`;
  return `${points} published points, the latest ${figure}`;
}

function notYet(reading: TrendReading, last: KnownPoint): string {
  const { lang } = reading;
  const figure = valueOverSize(reading, last);
  const [period, latest] = [periodText(reading.current, lang), periodText(last.quarter, lang)];
  if (lang === 'vi') return `Chưa có số liệu ${period}; gần nhất ${figure} (${latest})`;
  return `No figure yet for ${period}; the latest is ${figure} (${latest})`;
}

/** The finding of the trend, the strongest that its figures allow. */
export function trendTitle(
  reading: TrendReading,
  next: NextTarget | null,
  comparableBefore: KnownPoint | null,
): string {
  const { now, known, lang, answer } = reading;
  const last = known.at(-1);
  if (last === undefined) {
    const period = periodText(reading.current, lang);
    return lang === 'vi' ? `Chưa có số liệu đến ${period}` : `No figures up to ${period}`;
  }
  if (now === null) return notYet(reading, last);
  if (next !== null) return againstTarget(reading, now, next);
  if (comparableBefore !== null) return againstBefore(reading, now, comparableBefore);
  if (answer.layer === 'published') return onlyPublished(reading, last);
  const period = periodText(now.quarter, lang);
  const figure = valueWithUnit(reading, now);
  return lang === 'vi' ? `${capitaliseFirst(period)}: ${figure}` : `${period}: ${figure}`;
}
