import { hasDistrict, procedureOn } from '@tiendo/domain/dossiers/procedure.ts';
import { procedures } from '@tiendo/domain/dossiers/procedures.ts';
import { parseDate } from '@tiendo/domain/wording/dates.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../shared/preferences/preferences-context.tsx';

/** By which procedure a dossier of that day goes, and whether through a district; nothing while the day is none. */
export function ProcedureWords({ on }: { on: string }) {
  const { t } = useTranslation();
  const lang = useLang();
  const day = parseDate(on);
  if (day === null) return null;
  const procedure = procedureOn(procedures, day);
  if (procedure === null) return <p role="status">{t('dossierOpening.noProcedure')}</p>;
  const name = lang === 'vi' ? procedure.nameVi : procedure.nameEn;
  return (
    <p role="status">
      {t(hasDistrict(procedure) ? 'dossierOpening.withDistrict' : 'dossierOpening.withoutDistrict', { name })}
    </p>
  );
}
