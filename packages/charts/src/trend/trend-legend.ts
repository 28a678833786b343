import type { Lang } from '@tiendo/domain/wording/lang.ts';
import type { LegendEntry } from '../figure-model.ts';
import type { Glyph } from '../glyphs/glyph.tsx';
import { originWord } from '../wording/origin-words.ts';
import type { TrendPicture } from './trend-picture.ts';

type BreakKind = 'units' | 'criteria_set';

const breakWords: Record<BreakKind, Record<Lang, string>> = {
  units: { vi: 'đổi đơn vị', en: 'units changed' },
  criteria_set: { vi: 'đổi bộ tiêu chí', en: 'set changed' },
};

/** Why a quarter has no figure: none published, none at all, or too little is known to restate it. */
export type WhyUnknown = 'published' | 'all' | 'restated';

const unknownWords: Record<WhyUnknown, Record<Lang, string>> = {
  published: { vi: 'chưa có số công bố', en: 'no published figure' },
  all: { vi: 'chưa có số liệu', en: 'no figure' },
  restated: { vi: 'chưa tính lại được', en: 'cannot be restated' },
};

function targetEntry({ target }: TrendPicture, lang: Lang): LegendEntry[] {
  if (target === null) return [];
  const words = target.published
    ? { vi: 'mục tiêu công bố', en: 'published target' }
    : { vi: 'mục tiêu mô phỏng', en: 'simulated target' };
  return [{ glyph: target.published ? 'target-published' : 'target-simulated', label: words[lang] }];
}

function unknownEntry({ unknownText }: TrendPicture, why: WhyUnknown, lang: Lang): LegendEntry[] {
  if (unknownText === null) return [];
  const words = unknownWords[why];
  return [{ glyph: 'unknown', label: words[lang] }];
}

const discs = {
  published: 'disc-published',
  collected: 'disc-collected',
  simulated: 'disc-simulated',
} as const;

/** The marks that occur, in the order they matter; `breaks`: the kinds of change inside the axis. */
export function trendLegend(
  picture: TrendPicture,
  breaks: readonly BreakKind[],
  why: WhyUnknown,
  lang: Lang,
): LegendEntry[] {
  const origins = (['published', 'collected', 'simulated'] as const).filter((origin) =>
    picture.marks.some((mark) => mark.origin === origin),
  );
  const marks = origins.map((origin): { glyph: Glyph; label: string } => ({
    glyph: discs[origin],
    label: originWord(origin, lang),
  }));
  const kinds = [...new Set(breaks)].map((kind) => breakWords[kind][lang]);
  const broken: LegendEntry[] = kinds.length === 0 ? [] : [{ glyph: 'break', label: kinds.join(', ') }];
  return [...marks, ...targetEntry(picture, lang), ...unknownEntry(picture, why, lang), ...broken];
}
