import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatDecimal, formatInteger } from '@tiendo/domain/wording/numbers.ts';

/** A number of bytes as people read it: `12 kB`, `1,4 MB`. */
export function fileSize(bytes: number, lang: Lang): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${formatInteger(Math.ceil(kilobytes), lang)} kB`;
  return `${formatDecimal(kilobytes / 1024, 1, lang)} MB`;
}
