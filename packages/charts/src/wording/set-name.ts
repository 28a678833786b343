import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import { overSize } from '@tiendo/domain/wording/averages.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

type NamedSet = Pick<CriteriaSetSummary, 'code' | 'nameVi' | 'nameEn'>;

/** Words that every name of a set begins with. */
const leadingWords: Record<Lang, RegExp> = {
  vi: /^(?:Bộ tiêu chí(?: quốc gia)?(?: về)?|Tiêu chí|Quy định) /,
  en: /^(?:National criteria|Criteria|Conditions) for /,
};

/**
 * The name of a set without what every name says, abbreviated as reports do: `khu dân cư NTM kiểu mẫu tỉnh Lạng Sơn`,
 * `model residential areas, Lạng Sơn province`.
 */
export function abbreviatedSetName({ nameVi, nameEn }: NamedSet, lang: Lang): string {
  const name = lang === 'vi' ? nameVi : nameEn;
  return name.replace(leadingWords[lang], '').replaceAll('nông thôn mới', 'NTM');
}

/** A set and its size, as a figure over it is read: `bộ 2016 (/19)`. */
export function setWithSize(set: NamedSet & Pick<CriteriaSetSummary, 'size'>, lang: Lang): string {
  const name = setShortName(set, lang);
  return set.size === null ? name : `${name} (${overSize('', set.size, lang)})`;
}

/** `bộ 2016`, from the year that ends the code; the abbreviated name of a set without one. */
export function setShortName(set: NamedSet, lang: Lang): string {
  const year = /_(\d{4})$/.exec(set.code)?.[1];
  const vi = lang === 'vi';
  if (year !== undefined) return vi ? `bộ ${year}` : `${year} set`;
  return vi ? `bộ ${abbreviatedSetName(set, lang)}` : `set for ${abbreviatedSetName(set, lang)}`;
}
