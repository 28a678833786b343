import type { Verdict } from '../criteria/verdict.ts';
import { foldVietnamese } from '../text/fold.ts';
import { verdictWord } from '../wording/verdict-words.ts';
import { type Cell, empty, type Reading, read, refused } from './cell.ts';
import { cellText } from './cell-text.ts';

export type VerdictRefusalCode = 'verdict_invalid' | 'verdict_not_allowed';

/**
 * Words and marks in small letters. `x` is a ticked box, as in the tables of offices; the English letters M, N and X,
 * of which X is not assessed, are therefore not read.
 */
const words: Record<Verdict | 'unknown', readonly string[]> = {
  met: ['đ', 'đạt', 'đã đạt', 'x', '✓', '✔', '√', '☑', '1', 'có', 'met', 'yes', 'true'],
  basically_met: ['b', 'cb', 'cbđ', 'cơ bản', 'cơ bản đạt', 'đạt cơ bản', 'basically met'],
  not_met: ['c', 'cđ', 'chưa', 'chưa đạt', 'kđ', 'không', 'không đạt', '0', 'no', 'not met', 'false'],
  not_assessed: ['k', 'kx', 'không xét', 'không đánh giá', 'chưa xét', 'not assessed'],
  unknown: ['?', 'chưa rõ', 'chưa biết', 'không rõ', 'unknown'],
};

const verdictOfWord = new Map(
  Object.entries(words).flatMap(([verdict, spellings]) =>
    spellings
      .flatMap((word) => [word, foldVietnamese(word)])
      .map((word) => [word, verdict as Verdict | 'unknown'] as const),
  ),
);

/** Most cells are spelled as the words are; folding the others takes longer than all the rest. */
const verdictOf = (text: string): Verdict | 'unknown' | undefined =>
  verdictOfWord.get(text.toLowerCase()) ?? verdictOfWord.get(foldVietnamese(text).replace(/[.]$/u, ''));

/** The first word of something longer such as `đạt (mới)`, to propose it alone. */
function verdictWithin(text: string, allowed: readonly Verdict[]): string | null {
  const parts = foldVietnamese(text).split(/[\s,;:()/.-]+/u);
  for (const count of [3, 2, 1]) {
    const verdict = verdictOfWord.get(parts.slice(0, count).join(' '));
    if (verdict === undefined || verdict === 'unknown' || !allowed.includes(verdict)) continue;
    return verdictWord(verdict, 'vi');
  }
  return null;
}

/**
 * A verdict as it is entered in a table: `Đ`, `x`, `1`, `đạt`; `C`, `0`, `chưa đạt`; `K`, `không xét`; `CB` where the
 * set allows it. `?` reads as unknown; a blank cell says nothing. `allowed`: the verdicts that the set knows.
 */
export function readVerdict(
  cell: Cell | undefined,
  allowed: readonly Verdict[],
): Reading<Verdict | 'unknown', VerdictRefusalCode> {
  const text = cellText(cell);
  if (cell === undefined || text === '') return empty;
  if (cell.kind === 'fault' || cell.kind === 'date') return refused('verdict_invalid');
  const verdict = verdictOf(text);
  if (verdict === undefined) return refused('verdict_invalid', verdictWithin(text, allowed));
  if (verdict === 'unknown' || allowed.includes(verdict)) return read(verdict);
  return refused('verdict_not_allowed', allowed.map((one) => verdictWord(one, 'vi')).join(', '));
}
