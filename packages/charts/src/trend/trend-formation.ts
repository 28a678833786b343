import type { TrendBreak } from '@tiendo/contracts/figures/trend.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { TrendReading } from './trend-reading.ts';

type Link = LineageAnswer['predecessors'][number];
type Way = 'from' | 'into';

/** More units than this are counted in the picture and named beside it. */
const mostNamed = 2;

const verbs: Record<Way, Record<'merge' | 'split', Record<Lang, string>>> = {
  from: {
    merge: { vi: 'nhập từ', en: 'merged from' },
    split: { vi: 'tách từ', en: 'split from' },
  },
  into: {
    merge: { vi: 'nhập vào', en: 'merged into' },
    split: { vi: 'chia vào', en: 'divided into' },
  },
};

function neutral(way: Way, { lang, counted }: TrendReading): string {
  const kind = unitKindName(counted, lang);
  if (lang === 'vi') return way === 'from' ? `bắt đầu có ${kind} này` : `không còn ${kind} này`;
  return way === 'from' ? `this ${kind} begins` : `this ${kind} ends`;
}

/** The links by which the unit itself began or ended on the day. */
function linksOf({ answer, lineage }: TrendReading, way: Way, date: string | null): Link[] {
  const links = way === 'from' ? lineage?.predecessors : lineage?.successors;
  return (links ?? []).filter((link) => link.of === answer.unit.id && link.date === date);
}

/**
 * How one unit began or ended: `nhập từ Xuân Mãn, Vân Mộng`, with all the units by name where the picture only counts
 * them. Where no source names them, only that it did.
 */
export function formationOf(
  reading: TrendReading,
  { unitsBefore, date }: TrendBreak,
): { change: string; units: string | null } {
  const { lang } = reading;
  const way: Way = unitsBefore === 0 ? 'from' : 'into';
  const links = linksOf(reading, way, date);
  const kind = links[0]?.kind;
  if (kind !== 'merge' && kind !== 'split') return { change: neutral(way, reading), units: null };
  const verb = verbs[way][kind][lang];
  const names = formatList(
    links.map((link) => link.unit.name),
    lang,
  );
  if (links.length <= mostNamed) return { change: `${verb} ${names}`, units: null };
  const count = `${formatCount(links.length, lang)} ${lang === 'vi' ? 'đơn vị' : 'units'}`;
  return { change: `${verb} ${count}`, units: names };
}
