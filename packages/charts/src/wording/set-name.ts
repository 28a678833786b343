import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

type NamedSet = Pick<CriteriaSetSummary, 'code' | 'nameVi' | 'nameEn'>;

/** `bộ 2016`, from the year that ends the code; the whole name of a set without one. */
export function setShortName(set: NamedSet, lang: Lang): string {
  const year = /_(\d{4})$/.exec(set.code)?.[1];
  if (year === undefined) return lang === 'vi' ? set.nameVi : set.nameEn;
  return lang === 'vi' ? `bộ ${year}` : `${year} set`;
}
