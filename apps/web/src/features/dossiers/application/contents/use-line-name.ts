import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import type { DossierLine } from './dossier-lines.ts';

/** What a line is called: the paper, the condition, the criterion by number and name. */
export function useLineName(): (line: DossierLine) => string {
  const { t } = useTranslation();
  const lang = useLang();
  return (line) => {
    if (line.kind === 'condition') return t(`dossierApplication.condition.${line.key}`);
    if (line.kind === 'claim') return criterionLabel(line.claim.criterion, lang, 'short').text;
    return lang === 'vi' ? line.paper.nameVi : line.paper.nameEn;
  };
}
