import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** `72 giờ`; `1 hour`, `72 hours`. */
export function hoursWords(hours: number, lang: Lang): string {
  if (lang === 'vi') return `${hours} giờ`;
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}
