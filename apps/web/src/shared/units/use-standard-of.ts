import { useTranslation } from 'react-i18next';
import { namedLevels } from './set-label.ts';
import { useSetOf } from './use-sets.ts';

/** The standard that a set is for, to stand after `đạt chuẩn`: ` NTM nâng cao`; nothing where no set is named. */
export function useStandardOf(): (setCode: string | null) => string {
  const { t } = useTranslation();
  const { setOf } = useSetOf();
  return (setCode) => {
    const level = setCode === null ? undefined : setOf(setCode)?.level.code;
    const known = namedLevels.find((code) => code === level);
    return known === undefined ? '' : ` ${t(`standard.${known}`)}`;
  };
}
