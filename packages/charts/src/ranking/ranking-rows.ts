import type { RankingOrder } from '@tiendo/contracts/figures/figure-choice.ts';
import type { RankedUnit } from '@tiendo/contracts/figures/ranking.ts';
import { usualDecimals } from '@tiendo/domain/figures/average.ts';
import { compareVietnamese } from '@tiendo/domain/text/compare.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import { notComparedReason } from '@tiendo/domain/wording/comparability.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger, formatSigned } from '@tiendo/domain/wording/numbers.ts';
import type { Way } from '../glyphs/movement-sign.tsx';
import { markOrigin } from '../mark-origin.ts';
import { originWord } from '../wording/origin-words.ts';
import type { RankingRow } from './ranking-picture.ts';

const last = Number.POSITIVE_INFINITY;

/** What an order sorts by; equal ones stay in the order of places, what is not known comes last. */
const keys: Record<Exclude<RankingOrder, 'name'>, (item: RankedUnit) => number> = {
  rank: ({ rank }) => rank ?? last,
  movement: ({ movement }) => movement ?? last,
  difference: ({ difference }) => difference ?? last,
};

/** The units in an order. */
export function inRankingOrder(items: readonly RankedUnit[], order: RankingOrder): RankedUnit[] {
  if (order === 'name') return items.toSorted((a, b) => compareVietnamese(a.unit.name, b.unit.name));
  const key = keys[order];
  return items.toSorted((a, b) => (key(a) === key(b) ? 0 : key(a) - key(b)));
}

/** Decimals that values of a unit are written with: none for a count. */
export const decimalsOf = ({ kind, valueDecimals }: RankedUnit): number =>
  kind === 'count' ? 0 : (valueDecimals ?? usualDecimals);

function wayOf({ movement }: Pick<RankedUnit, 'movement'>): Way {
  if (movement === null) return 'none';
  return movement === 0 ? 'same' : movement > 0 ? 'up' : 'down';
}

/** The difference with its sign; empty where there is none to tell. */
function changeText(item: RankedUnit, lang: Lang): string {
  const decimals = decimalsOf(item);
  if (item.difference === null) return '';
  const text = formatSigned(item.difference, decimals, lang);
  return text === formatSigned(0, decimals, lang) ? '' : text;
}

/** One row as it is drawn. */
export function rankingRow(item: RankedUnit, lang: Lang): RankingRow {
  const { rank, movement, value, comparability } = item;
  return {
    rankText: rank === null ? '?' : formatInteger(rank, lang),
    way: wayOf(item),
    placesText: movement === null || movement === 0 ? '' : formatInteger(Math.abs(movement), lang),
    name: item.unit.name,
    value,
    valueText: value === null ? '?' : formatDecimal(value, decimalsOf(item), lang),
    previous: comparability === 'comparable' ? item.previousValue : null,
    changeText: changeText(item, lang),
    origin: markOrigin(item.origins),
  };
}

function placeWords({ rank, tied }: RankedUnit, lang: Lang): string {
  if (rank === null) return lang === 'vi' ? 'không có hạng' : 'no place';
  const place = formatInteger(rank, lang);
  if (lang === 'vi') return `hạng ${place}${tied ? ', đồng hạng' : ''}`;
  return `place ${place}${tied ? ', shared' : ''}`;
}

function movementWords({ movement, comparability }: RankedUnit, lang: Lang): string {
  const vi = lang === 'vi';
  if (movement === null) {
    const reason = notComparedReason(comparability, lang);
    return vi ? `không so được: ${reason}` : `not compared: ${reason}`;
  }
  const places = formatInteger(Math.abs(movement), lang);
  if (movement === 0) return vi ? 'giữ hạng' : 'same place';
  return vi ? `${movement > 0 ? 'lên' : 'xuống'} ${places} bậc` : `${movement > 0 ? 'up' : 'down'} ${places}`;
}

/** What is said of a unit: its place, how it moved, its value over the set. */
export function spokenRank(item: RankedUnit, size: number | null, lang: Lang): string {
  const row = rankingRow(item, lang);
  const value =
    row.value === null ? (lang === 'vi' ? 'chưa rõ' : 'unknown') : overSize(row.valueText, size, lang);
  const told = [placeWords(item, lang), movementWords(item, lang), value, row.changeText];
  const whence = row.value === null ? [] : [originWord(row.origin, lang)];
  return `${row.name}: ${[...told.filter((part) => part !== ''), ...whence].join(', ')}`;
}
