import { abbreviatedSetName } from '@tiendo/charts/wording/set-name.ts';
import type { CriteriaSetSummary } from '@tiendo/contracts/references.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import { capitaliseFirst } from '@tiendo/domain/wording/periods.ts';
import type { TFunction } from 'i18next';

/** The levels that have words of their own on the page. */
export const namedLevels = [
  'XA_NTM',
  'XA_NTM_NANG_CAO',
  'XA_NTM_KIEU_MAU',
  'HUYEN_NTM',
  'KHU_DAN_CU_KIEU_MAU',
  'THON_NTM',
] as const;

/** Levels that communes are recognised at. */
export const communeLevels = ['XA_NTM', 'XA_NTM_NANG_CAO', 'XA_NTM_KIEU_MAU'] as const;

type Level = CriteriaSetSummary['level'];

/** A level in a few words, `NTM nâng cao`; its whole name where no shorter one is in use. */
export function levelLabel(level: Level, t: TFunction, lang: Lang): string {
  const known = namedLevels.find((code) => code === level.code);
  if (known !== undefined) return t(`level.${known}`);
  return lang === 'vi' ? level.nameVi : level.nameEn;
}

/** The whole name of a set. */
export const setName = (set: Pick<CriteriaSetSummary, 'nameVi' | 'nameEn'>, lang: Lang): string =>
  lang === 'vi' ? set.nameVi : set.nameEn;

/**
 * A set in the words of a report: by its level and year, `Xã NTM 2016`, else by its name without what every name says,
 * `Khu dân cư NTM kiểu mẫu tỉnh Lạng Sơn`.
 */
export function setLabel(set: CriteriaSetSummary, t: TFunction, lang: Lang): string {
  const year = /_(\d{4})$/.exec(set.code)?.[1];
  const national = namedLevels.find((level) => set.code === `${level}_${year}`);
  if (year !== undefined && national !== undefined) return t(`setOf.${national}`, { year });
  return capitaliseFirst(abbreviatedSetName(set, lang));
}
