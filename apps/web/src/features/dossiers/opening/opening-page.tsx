import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { OwnUnitPage } from '../../../shared/account/own-unit-page.tsx';
import { OpeningForm } from './opening-form.tsx';

/** Lập hồ sơ mới: whose dossier it is, for which level and year, on which day. */
export function OpeningPage() {
  const { t } = useTranslation();
  const { 'don-vi': asked } = useSearch({ from: '/ho-so/moi' });
  return (
    <OwnUnitPage
      action="dossier.apply"
      title={t('dossierOpening.title')}
      documentTitle={t('dossierOpening.documentTitle')}
      asked={asked}
    >
      {(unit) => <OpeningForm own={unit} />}
    </OwnUnitPage>
  );
}
