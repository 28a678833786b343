import type { Period } from '../time/period.ts';
import type { UnitKind } from '../units/unit.ts';
import { countedWord } from './counted-words.ts';
import type { Lang } from './lang.ts';
import { formatList } from './lists.ts';
import { formatCount, formatInteger } from './numbers.ts';
import { capitaliseFirst, formatPeriod } from './periods.ts';
import type { ReadingFacts } from './reading-modes.ts';
import { readingRemark } from './reading-modes.ts';
import type { Segment } from './segment.ts';
import { plain, strong } from './segment.ts';
import { unitTitle } from './unit-names.ts';

/** The facts of one commune (or village …) at a period. */
export type UnitHeadlineFacts = {
  period: Period;
  unit: { kind: UnitKind; name: string };
  met: number | null;
  /** Criteria basically met, not among those met. */
  basic?: number;
  size: number | null;
  /** Names of the criteria known to be not met, perhaps not all of them. */
  missing: readonly string[];
  /** How territory that changed is read; as reported unless told otherwise. */
  reading?: ReadingFacts | null;
};

function metText(met: number, size: number | null, lang: Lang): string {
  const count = formatInteger(met, lang);
  if (size === null) return `${count} ${countedWord('criterion', lang, met)}`;
  const of = formatInteger(size, lang);
  return lang === 'vi' ? `${count}/${of} tiêu chí` : `${count} of ${of} criteria`;
}

function basicText(basic: number, lang: Lang): string {
  if (basic === 0) return '';
  const count = formatCount(basic, lang);
  return lang === 'vi' ? `, cơ bản đạt ${count}` : `, ${count} more basically met`;
}

/** Criteria are told as missing only where a source names some; what is merely not named is not known. */
function missingText(facts: UnitHeadlineFacts, met: number, lang: Lang): string {
  const { size, missing, basic = 0 } = facts;
  const count = size === null ? missing.length : size - met - basic;
  if (count <= 0 || missing.length === 0) return '';
  const all = missing.length === count;
  const names = formatList(missing, lang);
  if (lang === 'vi') {
    const list = all ? `: ${names}` : `, trong đó có ${names}`;
    return `, còn thiếu ${formatCount(count, lang)}${list}`;
  }
  const list = all ? `: ${names}` : `, among them ${names}`;
  return `; ${formatCount(count, lang)} still to meet${list}`;
}

function periodText({ period, reading, unit }: UnitHeadlineFacts, lang: Lang): string {
  const text = formatPeriod(period, lang);
  const remark = reading ? readingRemark(reading, unit.kind, lang) : null;
  return remark === null ? text : `${text} (${remark})`;
}

/** "Quý IV/2022: xã Thanh Hương đạt 15/19 tiêu chí, còn thiếu 04: …" */
export function unitHeadline(facts: UnitHeadlineFacts, lang: Lang): Segment[] {
  const period = periodText(facts, lang);
  const title = unitTitle(facts.unit, lang);
  if (facts.met === null) {
    const vi = `Chưa có số liệu ${period} của ${title}.`;
    return [plain(lang === 'vi' ? vi : `No figures yet for ${title} in ${period}.`)];
  }
  const rest = `${basicText(facts.basic ?? 0, lang)}${missingText(facts, facts.met, lang)}.`;
  return [
    plain(`${capitaliseFirst(period)}: ${title} ${lang === 'vi' ? 'đạt' : 'meets'} `),
    strong(metText(facts.met, facts.size, lang)),
    plain(rest),
  ];
}
