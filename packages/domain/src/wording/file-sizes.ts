import type { Lang } from './lang.ts';
import { formatDecimal } from './numbers.ts';

const steps = ['byte', 'KB', 'MB', 'GB'] as const;

/** A size in bytes as file managers tell it: `54 byte`, `1,4 MB`, `20 MB`; a step is 1.024, below ten with one decimal. */
export function formatFileSize(bytes: number, lang: Lang): string {
  const step = steps.findLastIndex((_, at) => bytes >= 1024 ** at);
  const size = bytes / 1024 ** Math.max(0, step);
  const decimals = step > 0 && size < 9.95 && !Number.isInteger(size) ? 1 : 0;
  const unit = steps[Math.max(0, step)] ?? 'byte';
  const word = unit === 'byte' && lang === 'en' && bytes !== 1 ? 'bytes' : unit;
  return `${formatDecimal(size, decimals, lang)} ${word}`;
}
