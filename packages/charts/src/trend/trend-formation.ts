import type { TrendBreak } from '@tiendo/contracts/figures/trend.ts';
import type { LineageAnswer } from '@tiendo/contracts/units.ts';
import { keepsTerritory } from '@tiendo/domain/units/lineage.ts';
import { countedWord } from '@tiendo/domain/wording/counted-words.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatList } from '@tiendo/domain/wording/lists.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { TrendReading } from './trend-reading.ts';

type Link = LineageAnswer['predecessors'][number];
type Way = 'from' | 'into';

/** More units than this are counted in the picture and named beside it. */
const mostNamed = 2;

const inferredWords: Record<Lang, string> = {
  vi: 'theo danh mục mã, có thể chưa đủ',
  en: 'from code lists, perhaps not all',
};

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

/** The rows of the unit on the same territory: a new code, name or parent begins another row of it. */
function rowsOf(unitId: string, links: readonly Link[]): Set<string> {
  const rows = new Set([unitId]);
  for (const { kind, of, unit } of links.toSorted((a, b) => (a.date < b.date ? 1 : -1)))
    if (keepsTerritory({ kind }) && rows.has(of)) rows.add(unit.id);
  return rows;
}

/** The links by which the unit itself began or ended on the day. */
function linksOf({ answer, lineage }: TrendReading, way: Way, date: string | null): Link[] {
  const links = (way === 'from' ? lineage?.predecessors : lineage?.successors) ?? [];
  const rows = rowsOf(answer.unit.id, links);
  return links.filter((link) => rows.has(link.of) && link.date === date && !keepsTerritory(link));
}

/** The names that the picture only counts, and whether a source names them or code lists alone. */
function detailOf(names: string | null, links: readonly Link[], lang: Lang): string | null {
  const inferred = links.some((link) => link.basis === 'code_list');
  const told = inferred ? [names, inferredWords[lang]] : [names];
  const parts = told.filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join('; ');
}

/**
 * How one unit began or ended: `nhập từ Xuân Mãn, Vân Mộng`, with all the units by name where the picture only counts
 * them. Where no source names them, only that it did.
 */
export function formationOf(
  reading: TrendReading,
  { unitsBefore, date }: TrendBreak,
): { change: string; detail: string | null } {
  const { lang } = reading;
  const way: Way = unitsBefore === 0 ? 'from' : 'into';
  const links = linksOf(reading, way, date);
  const kind = links[0]?.kind;
  if (kind !== 'merge' && kind !== 'split') return { change: neutral(way, reading), detail: null };
  const verb = verbs[way][kind][lang];
  const names = formatList(
    links.map((link) => link.unit.name),
    lang,
  );
  if (links.length <= mostNamed) return { change: `${verb} ${names}`, detail: detailOf(null, links, lang) };
  const count = `${formatCount(links.length, lang)} ${countedWord('unit', lang, links.length)}`;
  return { change: `${verb} ${count}`, detail: detailOf(names, links, lang) };
}
