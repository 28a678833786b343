import type { Lang } from '@tiendo/domain/wording/lang.ts';

/** What must be told beside figures counted by sets of different sizes; nothing where all have one size. */
export function setsApart(sizes: readonly number[], lang: Lang): string[] {
  const different = [...new Set(sizes)].sort((a, b) => a - b);
  if (different.length < 2) return [];
  return lang === 'vi'
    ? [`Các bộ khác nhau về số tiêu chí (${different.join(', ')}): đọc mỗi số trên mẫu số của nó.`]
    : [`The sets differ in size (${different.join(', ')}): read each figure over its own denominator.`];
}
