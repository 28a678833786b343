import type { Lang } from './lang.ts';

/** Items as one enumeration: `giao thông, trường học và môi trường`. */
export function formatList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${lang === 'vi' ? 'và' : 'and'} ${last}`;
}
