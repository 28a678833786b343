import { useDocumentTitle } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { ChosenRound } from '../../shared/reports/chosen-round.tsx';
import { NewImport } from './new-import/new-import.tsx';
import { OneImport } from './one-import/one-import.tsx';

/** Nhập từ tệp: a spreadsheet handed in, looked at, and applied; `tep` names one that was handed in. */
export function ImportsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/nhap-tu-tep' });
  useDocumentTitle(t('imports.documentTitle'));
  return (
    <AccessGate action="report.enter">
      {search.tep === undefined ? (
        <ChosenRound action="report.enter" search={search} title={t('imports.title')}>
          {(choice, rounds) => <NewImport choice={choice} rounds={rounds} />}
        </ChosenRound>
      ) : (
        <OneImport key={search.tep} id={search.tep} />
      )}
    </AccessGate>
  );
}
