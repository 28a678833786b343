import type { Block } from './official-paper.ts';

const romans: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A whole number from 1 on in Roman numerals, as the great headings of a paper count: `IV`. */
export function romanNumeral(number: number): string {
  const next = romans.find(([value]) => value <= number);
  return next === undefined ? '' : next[1] + romanNumeral(number - next[0]);
}

/** The letters of Vietnamese that points are counted by. */
const letters = 'abcdđeghiklmnopqrstuvxy';

const labelOf = (level: 1 | 2 | 3, count: number): string => {
  if (level === 1) return `${romanNumeral(count)}. `;
  return level === 2 ? `${count}. ` : `${letters[(count - 1) % letters.length]}) `;
};

/** The label of every heading, `I. `, `1. ` or `a) `; each great one counts those under it anew. Empty for the others. */
export function headingLabels(blocks: readonly Block[]): readonly string[] {
  const counts = [0, 0, 0];
  return blocks.map((block) => {
    if (block.is !== 'heading') return '';
    const count = (counts[block.level - 1] ?? 0) + 1;
    counts.fill(0, block.level).fill(count, block.level - 1, block.level);
    return labelOf(block.level, count);
  });
}
