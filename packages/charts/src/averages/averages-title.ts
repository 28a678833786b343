import type { ByUnitAnswer } from '@tiendo/contracts/figures/by-unit.ts';
import { countedKind } from '@tiendo/domain/criteria/counted-kind.ts';
import { averageWords, overSize } from '@tiendo/domain/wording/averages.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { formatCount, formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { unitKindName } from '@tiendo/domain/wording/unit-names.ts';
import type { AverageRow } from './averages-picture.ts';

type Known = AverageRow & { value: number };

/** Printed alike, or the same value with fewer decimals printed: 14,5 and 14,50. */
const alike = (a: Known, b: Known): boolean => a.valueText === b.valueText || a.value === b.value;

/** The names that share a printed value, or how many where they are more than two. */
function holders(rows: readonly Known[], of: Known, answer: ByUnitAnswer, lang: Lang): string {
  const same = rows.filter((row) => alike(row, of));
  if (same.length <= 2) return same.map((row) => row.name).join(', ');
  return `${formatCount(same.length, lang)} ${unitKindName(answer.level, lang, same.length)}`;
}

/** The highest and the lowest average as printed; ties are told as ties. */
export function averagesTitle(rows: readonly AverageRow[], answer: ByUnitAnswer, lang: Lang): string {
  const vi = lang === 'vi';
  const known = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
  const [first, last] = [known[0], known.at(-1)];
  const all = `${formatInteger(rows.length, lang)} ${unitKindName(answer.level, lang, rows.length)}`;
  const { size } = answer.criteriaSet;
  const over = ({ valueText }: Known) => overSize(valueText, size, lang);
  const whole = ({ valueText }: Known) =>
    averageWords(valueText, size, countedKind(answer.criteriaSet), lang);
  if (first === undefined || last === undefined)
    return vi ? `Chưa có số bình quân của ${all}` : `No averages known for ${all}`;
  if (known.length === 1) {
    if (rows.length === 1) return `${first.name}: ${whole(first)}`;
    return vi
      ? `Chỉ ${first.name} có số: ${whole(first)}`
      : `Only ${first.name} has a figure: ${whole(first)}`;
  }
  if (alike(first, last)) {
    const who = known.length === rows.length ? all : `${formatInteger(known.length, lang)}/${all}`;
    return vi
      ? `${known.length === rows.length ? 'Cả ' : ''}${who} cùng đạt ${whole(first)}`
      : `${who} at ${whole(first)}`;
  }
  const [high, low] = [holders(known, first, answer, lang), holders(known, last, answer, lang)];
  if (vi) return `${high} cao nhất ${over(first)}, ${low} thấp nhất ${whole(last)}`;
  return `${high} highest at ${over(first)}, ${low} lowest at ${whole(last)}`;
}
