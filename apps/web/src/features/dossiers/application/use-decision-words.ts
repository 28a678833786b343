import type { Dossier } from '@tiendo/contracts/dossiers/dossier.ts';
import { formatDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';

/** The number of a decision of recognition, and in words its day, its year, whether it was announced or revoked. */
export function useDecisionWords(decision: NonNullable<Dossier['decision']>) {
  const { t } = useTranslation();
  const lang = useLang();
  const { number, date, achievedYear, announcedOn, revokedOn } = decision;
  const told = [
    date === null ? null : t('dossierApplication.decision.date', { date: formatDate(date, lang) }),
    achievedYear === null ? null : t('dossierApplication.decision.year', { year: achievedYear }),
    announcedOn === null
      ? null
      : t('dossierApplication.decision.announced', { date: formatDate(announcedOn, lang) }),
    revokedOn === null
      ? null
      : t('dossierApplication.decision.revoked', { date: formatDate(revokedOn, lang) }),
  ];
  return { number, told: told.filter((part) => part !== null).join(', ') };
}
