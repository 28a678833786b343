import type { Lang } from './lang.ts';
import { formatList } from './lists.ts';
import { formatCount, formatInteger } from './numbers.ts';
import type { Segment } from './segment.ts';
import { plain, strong } from './segment.ts';

/** Units named in one sentence; the others are counted. */
const mostNamed = 3;

function namesText(names: readonly string[], lang: Lang): string {
  const rest = names.length - mostNamed;
  if (rest <= 0) return formatList(names, lang);
  const others = formatCount(rest, lang);
  const more = lang === 'vi' ? `${others} nơi khác` : `${others} more`;
  return formatList([...names.slice(0, mostNamed), more], lang);
}

/**
 * `Tụt hạng nhiều nhất: Yên Khoái (3 bậc).`; nothing where nobody slipped. `places` is above 0. Those
 * that slipped as far as the last one named are counted, not passed over.
 */
export function slippedSentence(slipped: readonly { unit: string; places: number }[], lang: Lang): Segment[] {
  const vi = lang === 'vi';
  const order = slipped.toSorted((a, b) => b.places - a.places);
  const most = order.slice(0, mostNamed);
  const last = most.at(-1);
  if (last === undefined) return [];
  const told = (places: number) => {
    const count = formatInteger(places, lang);
    return vi ? `${count} bậc` : `${count} ${places === 1 ? 'place' : 'places'}`;
  };
  const rest = order.slice(mostNamed).filter(({ places }) => places === last.places).length;
  const others = formatCount(rest, lang);
  const named = most.map(({ unit, places }) => `${unit} (${told(places)})`);
  const asFar = vi ? `${others} nơi khác (${told(last.places)})` : `${others} more (${told(last.places)})`;
  return [
    plain(vi ? 'Tụt hạng nhiều nhất: ' : 'Slipped most: '),
    strong(formatList([...named, ...(rest > 0 ? [asFar] : [])], lang)),
    plain('.'),
  ];
}

/** Units behind their targets: due and not met, and slower than they must be. */
export type BehindFacts = { missed: readonly string[]; atRisk: readonly string[] };

/** `Chậm tiến độ: Tú Mịch và Khuất Xá.` */
export function behindSentence({ missed, atRisk }: BehindFacts, lang: Lang): Segment[] {
  const told = (names: readonly string[], words: string): Segment[] =>
    names.length === 0 ? [] : [plain(words), strong(namesText(names, lang)), plain('.')];
  const late = told(missed, lang === 'vi' ? 'Quá hạn chưa đạt: ' : 'Due and not met: ');
  const slow = told(atRisk, lang === 'vi' ? 'Chậm tiến độ: ' : 'Behind the pace: ');
  return [...late, ...(late.length > 0 && slow.length > 0 ? [plain(' ')] : []), ...slow];
}
