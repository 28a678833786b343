import type { Band, CountGroup } from '../figures/distribution.ts';
import { rebin } from '../figures/distribution.ts';
import type { UnitKind } from '../units/unit.ts';
import { countedWord } from './counted-words.ts';
import type { Lang } from './lang.ts';
import { formatCount, formatInteger } from './numbers.ts';
import type { Segment } from './segment.ts';
import { plain, strong } from './segment.ts';
import { unitKindName } from './unit-names.ts';

/** More different counts than this are told by the bands of the set. */
const mostGroupsTold = 6;

const byMost = (a: CountGroup, b: CountGroup): number => b.max - a.max;

const communesIn = (groups: readonly { communes: number | null }[]): number =>
  groups.reduce((sum, group) => sum + (group.communes ?? 0), 0);

/**
 * The groups in the order they are told, highest first; many of them by the bands of the set
 * where each falls inside one and the bands leave none out.
 */
export function groupsToTell(all: readonly CountGroup[], bands: readonly Band[] | undefined): CountGroup[] {
  const groups = all.filter((group) => group.communes !== 0);
  if (groups.length <= mostGroupsTold || bands === undefined) return groups.sort(byMost);
  const rebinned = rebin(groups, bands);
  const exact = rebinned.every((band) => band.communes !== null);
  if (!exact || communesIn(rebinned) !== communesIn(groups)) return groups.sort(byMost);
  return rebinned
    .filter((band) => band.communes !== 0)
    .map((band) => ({ min: band.from, max: band.to, communes: band.communes }))
    .sort(byMost);
}

function rangeText({ min, max }: CountGroup, lang: Lang): string {
  const [low, high] = [formatInteger(min, lang), formatInteger(max, lang)];
  if (min === max) return low;
  if (min === 0) {
    const limit = formatInteger(max + 1, lang);
    return lang === 'vi' ? `dưới ${limit}` : `fewer than ${limit}`;
  }
  return lang === 'vi' ? `từ ${low} đến ${high}` : `${low} to ${high}`;
}

function groupSegments(group: CountGroup, withNoun: boolean, counted: UnitKind, lang: Lang): Segment[] {
  const kind = unitKindName(counted, lang, group.communes ?? 2);
  const some = lang === 'vi' ? 'một số' : 'some';
  const count = group.communes === null ? some : formatCount(group.communes, lang);
  const verb = lang === 'vi' ? 'đạt' : group.communes === 1 ? 'meets' : 'meet';
  const met = group.min === group.max ? group.max : 2;
  const noun = withNoun ? ` ${countedWord('criterion', lang, met)}` : '';
  return [strong(`${count} ${kind}`), plain(` ${verb} ${rangeText(group, lang)}${noun}`)];
}

/** "04 xã đạt 19 tiêu chí; 01 xã đạt 12; 13 xã đạt từ 5 đến 8 tiêu chí": the noun first and last. */
export function distributionSegments(
  groups: readonly CountGroup[],
  counted: UnitKind,
  lang: Lang,
): Segment[] {
  return groups.flatMap((group, index) => {
    const withNoun = index === 0 || index === groups.length - 1;
    const separator = index === 0 ? [] : [plain('; ')];
    return [...separator, ...groupSegments(group, withNoun, counted, lang)];
  });
}
