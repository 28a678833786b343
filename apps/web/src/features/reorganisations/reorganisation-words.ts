import type { ReorganisationItem } from '@tiendo/contracts/reorganisations.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount } from '@tiendo/domain/wording/numbers.ts';
import { successionKindName } from '@tiendo/domain/wording/reorganisation-words.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import { unitLabel } from '../../shared/units/unit-label.ts';

type Counts = ReorganisationItem['changed'];
type Group = ReorganisationItem['groups'][number];

const counted = (counts: Counts, side: 'before' | 'after', lang: Lang): string =>
  counts
    .filter((count) => count[side] > 0)
    .map((count) => `${formatCount(count[side], lang)} ${unitKindName(count.kind, lang, count[side])}`)
    .join(', ');

const notKnown: Record<Lang, string> = { vi: 'chưa rõ', en: 'not known' };

const becameText = (counts: Counts, lang: Lang): string =>
  `${counted(counts, 'before', lang)} → ${counted(counts, 'after', lang) || notKnown[lang]}`;

/** What became how many: `18 xã, 02 thị trấn → 07 xã`. */
export const changedText = ({ changed }: ReorganisationItem, lang: Lang): string => becameText(changed, lang);

/**
 * The same in the nearest unit around it that goes on: `Huyện Lộc Bình: 27 xã → 19 xã`; null where none does or
 * where nothing else lies in it.
 */
export function standingText({ standing, changed }: ReorganisationItem, lang: Lang): string | null {
  if (standing === null) return null;
  const counts = becameText(standing.counts, lang);
  return counts === becameText(changed, lang) ? null : `${unitLabel(standing.unit, lang)}: ${counts}`;
}

/** How a group came about, each way once: `sáp nhập`, `chia tách; sáp nhập`. */
export function kindsText({ predecessors }: Group, lang: Lang): string {
  const kinds = new Set(predecessors.flatMap(({ kind }) => (kind === null ? [] : [kind])));
  return [...kinds].map((kind) => successionKindName(kind, lang)).join('; ');
}

/** Whether the predecessors were only read off lists of codes, which may not show all of them. */
export const isFromLists = ({ predecessors }: Group): boolean =>
  predecessors.some(({ basis, kind }) => basis === 'code_list' && kind !== 'recode');
