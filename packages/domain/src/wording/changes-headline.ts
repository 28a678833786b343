import { unnamedNet } from '../figures/change.ts';
import type { Period } from '../time/period.ts';
import type { UnitKind } from '../units/unit.ts';
import { countedWord } from './counted-words.ts';
import type { Lang } from './lang.ts';
import { formatList } from './lists.ts';
import { formatCount } from './numbers.ts';
import { capitaliseFirst, formatPeriod } from './periods.ts';
import type { ReadingFacts } from './reading-modes.ts';
import { readingRemark } from './reading-modes.ts';
import type { Segment } from './segment.ts';
import { plain, strong } from './segment.ts';
import { unitKindName } from './unit-names.ts';

/** What units gained and lost between two periods. */
export type ChangesFacts = {
  from: Period;
  to: Period;
  counted: UnitKind;
  totals: {
    gained: number;
    lost: number;
    net: number;
    /** Units whose count rose or fell, whether or not criteria are named. */
    unitsGaining: number;
    unitsLosing: number;
    unitsWithGained: number;
    unitsWithLost: number;
    notComparable: number;
  };
  /** Whether any unit could be compared. */
  compared: boolean;
  /** The units that lost criteria, the greatest loss first; criteria by number, or by name where they have none. */
  losses: readonly { unit: string; criteria: readonly string[] }[];
  reading?: ReadingFacts | null;
};

/** Units named in one sentence; the others are counted. */
const mostNamed = 3;

const units = (count: number, { counted }: ChangesFacts, lang: Lang): string =>
  `${formatCount(count, lang)} ${unitKindName(counted, lang, count)}`;

function spanText({ from, to, counted, reading }: ChangesFacts, lang: Lang): string {
  const [start, end] = [formatPeriod(from, lang), formatPeriod(to, lang)];
  const span = lang === 'vi' ? `Từ ${start} đến ${end}` : `From ${start} to ${end}`;
  const remark = reading ? readingRemark(reading, counted, lang) : null;
  return remark === null ? span : `${span} (${remark})`;
}

const none = {
  gained: { vi: 'không có tiêu chí mới đạt', en: 'no criterion newly met' },
  lost: { vi: 'không mất tiêu chí nào', en: 'none lost' },
} as const;

const noneNamed = {
  gained: { vi: 'không nêu tiêu chí mới đạt', en: 'no criterion gained is named' },
  lost: { vi: 'không nêu tiêu chí mất', en: 'none lost is named' },
} as const;

/** That nothing was gained or lost, or only that no source names it: counts rise and fall without names. */
export function noneText(
  side: 'gained' | 'lost',
  { unitsGaining, unitsLosing }: Pick<ChangesFacts['totals'], 'unitsGaining' | 'unitsLosing'>,
  lang: Lang,
): string {
  const changed = side === 'gained' ? unitsGaining : unitsLosing;
  return (changed === 0 ? none : noneNamed)[side][lang];
}

function gainedSegments(facts: ChangesFacts, lang: Lang): Segment[] {
  const { gained, unitsWithGained } = facts.totals;
  const many = formatCount(gained, lang);
  const where = units(unitsWithGained, facts, lang);
  if (gained === 0) return [plain(noneText('gained', facts.totals, lang))];
  if (lang === 'vi') return [strong(`${many} tiêu chí mới đạt`), plain(` ở ${where}`)];
  return [strong(`${many} ${countedWord('criterion', lang, gained)} newly met`), plain(` in ${where}`)];
}

/** ` (Hữu Lân: tiêu chí 15; Mẫu Sơn: tiêu chí 2 và 17)`; the units beyond the named ones are counted. */
function lossesText(facts: ChangesFacts, lang: Lang): string {
  if (facts.losses.length === 0) return '';
  const named = facts.losses.slice(0, mostNamed).map(({ unit, criteria }) => {
    const word = countedWord('criterion', lang, criteria.length);
    return `${unit}: ${word} ${formatList(criteria, lang)}`;
  });
  const rest = facts.totals.unitsWithLost - named.length;
  const others = lang === 'vi' ? `${units(rest, facts, lang)} khác` : `${units(rest, facts, lang)} more`;
  return ` (${[...named, ...(rest > 0 ? [others] : [])].join('; ')})`;
}

function lostSegments(facts: ChangesFacts, lang: Lang): Segment[] {
  const { lost, unitsWithLost } = facts.totals;
  if (lost === 0) return [plain(`, ${noneText('lost', facts.totals, lang)}`)];
  const where = units(unitsWithLost, facts, lang);
  const many = formatCount(lost, lang);
  const words = lang === 'vi' ? `${many} tiêu chí mất` : `${many} lost`;
  const place = lang === 'vi' ? ` ở ${where}` : ` in ${where}`;
  return [plain(', '), strong(words), plain(`${place}${lossesText(facts, lang)}`)];
}

type Totals = ChangesFacts['totals'];
type NetTotals = Pick<Totals, 'gained' | 'lost' | 'net'>;

/** Whether no criterion and no count changed: counts may change where no source names criteria. */
export const isUnchanged = (totals: NetTotals & Pick<Totals, 'unitsGaining' | 'unitsLosing'>): boolean =>
  totals.gained + totals.lost + totals.unitsGaining + totals.unitsLosing === 0 && totals.net === 0;

function unnamedText(totals: NetTotals, lang: Lang): string {
  const unnamed = unnamedNet(totals);
  if (totals.gained + totals.lost + Math.abs(unnamed) === 0)
    return lang === 'vi' ? ', không nêu tên' : ', none named';
  if (unnamed === 0) return '';
  const part = formatCount(Math.abs(unnamed), lang);
  return lang === 'vi' ? `, ${part} không nêu tên` : `, ${part} of them not named`;
}

/** `tăng ròng 03, 02 không nêu tên`: the net change, with the part of it that no named criterion explains. */
export function netText(totals: NetTotals, lang: Lang): string {
  const { net } = totals;
  const size = formatCount(Math.abs(net), lang);
  const vi = net === 0 ? 'tăng và giảm bằng nhau' : `${net > 0 ? 'tăng' : 'giảm'} ròng ${size}`;
  const en = net === 0 ? 'no net change' : `a net ${net > 0 ? 'gain' : 'loss'} of ${size}`;
  return `${lang === 'vi' ? vi : en}${unnamedText(totals, lang)}`;
}

/** Nothing where it would say again what was only gained. */
function netClause({ totals }: ChangesFacts, lang: Lang): string {
  const onlyGained = totals.gained > 0 && totals.lost === 0 && unnamedNet(totals) === 0;
  return onlyGained ? '' : `; ${netText(totals, lang)}`;
}

function notComparedText(facts: ChangesFacts, lang: Lang): string {
  const { notComparable } = facts.totals;
  if (notComparable === 0) return '';
  const left = capitaliseFirst(units(notComparable, facts, lang));
  return lang === 'vi'
    ? ` ${left} của một trong hai kỳ không so được vì đổi đơn vị hoặc thiếu số liệu.`
    : ` ${left} of either period cannot be compared: units changed or figures are missing.`;
}

/**
 * What units gained and lost between two periods: `Từ quý IV/2019 đến quý I/2020: 09 tiêu chí mới
 * đạt ở 08 xã, 01 tiêu chí mất ở 01 xã (Hữu Lân: tiêu chí 15); tăng ròng 08.`
 */
export function changesHeadline(facts: ChangesFacts, lang: Lang): Segment[] {
  const span = `${spanText(facts, lang)}: `;
  const kind = unitKindName(facts.counted, lang);
  if (!facts.compared)
    return [plain(`${span}${lang === 'vi' ? `chưa so được ${kind} nào` : `no ${kind} can be compared`}.`)];
  const end = plain(`.${notComparedText(facts, lang)}`);
  if (isUnchanged(facts.totals))
    return [plain(`${span}${lang === 'vi' ? 'không có thay đổi' : 'no change'}`), end];
  return [
    plain(span),
    ...gainedSegments(facts, lang),
    ...lostSegments(facts, lang),
    plain(netClause(facts, lang)),
    end,
  ];
}
