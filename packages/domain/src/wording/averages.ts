import type { UnitKind } from '../units/unit.ts';
import type { Lang } from './lang.ts';
import { formatInteger } from './numbers.ts';
import { unitKindName } from './unit-names.ts';

/**
 * A count or an average over the criteria of its set, `9,84/19`: sets differ in size, so that the
 * number alone says nothing. `figure` is formatted; alone where the size is not known.
 */
export function overSize(figure: string, size: number | null, lang: Lang): string {
  return size === null ? figure : `${figure}/${formatInteger(size, lang)}`;
}

/** `9,84/19 tiêu chí/xã`, `9.84/19 criteria per commune`; `counted`: what the average is taken over. */
export function averageWords(figure: string, size: number | null, counted: UnitKind, lang: Lang): string {
  const kind = unitKindName(counted, lang);
  const over = overSize(figure, size, lang);
  return lang === 'vi' ? `${over} tiêu chí/${kind}` : `${over} criteria per ${kind}`;
}
