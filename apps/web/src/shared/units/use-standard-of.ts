import { useTranslation } from 'react-i18next';
import { useSetOf } from './use-sets.ts';

const standards = [
  'XA_NTM',
  'XA_NTM_NANG_CAO',
  'XA_NTM_KIEU_MAU',
  'HUYEN_NTM',
  'KHU_DAN_CU_KIEU_MAU',
  'THON_NTM',
] as const;

/** The standard that a set is for, to stand after `đạt chuẩn`: ` NTM nâng cao`; nothing where no set is named. */
export function useStandardOf(): (setCode: string | null) => string {
  const { t } = useTranslation();
  const { setOf } = useSetOf();
  return (setCode) => {
    const level = setCode === null ? undefined : setOf(setCode)?.level.code;
    const known = standards.find((code) => code === level);
    return known === undefined ? '' : ` ${t(`standard.${known}`)}`;
  };
}
