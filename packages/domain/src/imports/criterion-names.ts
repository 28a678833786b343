import { headingKey } from './heading-key.ts';
import type { ImportCriterion, ImportIndicator, ImportSet } from './import-set.ts';

/** How texts of a file name the criteria and indicators of a set. */
export type CriterionNaming = {
  /** The criterion that a text names; `contradiction`: its number is that of one, its name that of another. */
  criterionOf(text: string): ImportCriterion | 'contradiction' | null;
  /** The indicator that a text names by its code. */
  indicatorOf(text: string): ImportIndicator | null;
};

function single<T>(pairs: readonly (readonly [string, T])[]): Map<string, T> {
  const groups = Map.groupBy(pairs, ([key]) => key);
  return new Map(
    [...groups].flatMap(([key, all]) => {
      const [first] = all;
      const one = all.every(([, item]) => item === first?.[1]);
      return first !== undefined && one ? [[key, first[1]] as const] : [];
    }),
  );
}

const spoken = /^(?:tieu chi so|tieu chi|tc|criterion) ?(?=\d)/u;
const spokenIndicator = /^(?:chi tieu so|chi tieu|ct|indicator) ?(?=\d)/u;

function numbered(key: string): { number: number; rest: string } | null {
  const [, digits, rest = ''] = /^(\d{1,2})(?: (.+))?$/u.exec(key) ?? [];
  return digits === undefined ? null : { number: Number(digits), rest };
}

/** `TC1`, `Tiêu chí 1`, `1`, `1. Quy hoạch`, `Quy hoạch` for criteria; `1.1`, `Chỉ tiêu 1.1`, `1.1 Thu nhập` for indicators. */
export function criterionNaming({ criteria }: ImportSet): CriterionNaming {
  const byNumber = new Map(criteria.map((one) => [one.number ?? one.position, one]));
  const byName = single(criteria.flatMap((one) => one.names.map((name) => [headingKey(name), one] as const)));
  const indicators = criteria.flatMap((one) => one.indicators);
  const byCode = single(indicators.map((one) => [headingKey(one.code), one] as const));
  const criterionOf = (text: string) => {
    const key = headingKey(text);
    const named = byName.get(key);
    if (named !== undefined) return named;
    const bare = key.replace(spoken, '');
    const told = numbered(bare);
    if (told === null) return null;
    const counted = byNumber.get(told.number) ?? null;
    if (told.rest === '') return counted;
    if (counted?.names.some((name) => headingKey(name) === told.rest) === true) return counted;
    if (byName.has(told.rest)) return 'contradiction';
    return bare === key || /^\d/u.test(told.rest) ? null : counted;
  };
  const indicatorOf = (text: string) => {
    const key = headingKey(text);
    const bare = key.replace(spokenIndicator, '');
    const [code = bare] = /^\d{1,2} \d{1,2}(?: \d{1,2}(?= |$))?(?= |$)/u.exec(bare) ?? [];
    const exact = byCode.get(code) ?? byCode.get(code.split(' ').slice(0, 2).join(' '));
    return bare === code && bare === key && !code.includes(' ') ? null : (exact ?? null);
  };
  return { criterionOf, indicatorOf };
}
