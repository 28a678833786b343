import { useDocumentTitle } from '@mantine/hooks';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AccessGate } from '../../shared/account/access-gate.tsx';
import { useMe } from '../../shared/account/me.ts';
import { ChosenRound } from '../../shared/reports/chosen-round.tsx';
import { Tag } from '../../shared/ui/tag.tsx';
import strip from '../../shared/view-page/layer-strip.module.css';
import { NewImport } from './new-import/new-import.tsx';
import { OneImport } from './one-import/one-import.tsx';

/** That what is written here is simulated, where it is. */
function Demonstration() {
  const { t } = useTranslation();
  if (useMe()?.account?.demonstration !== true) return null;
  return (
    <section className={strip.strip} data-layer="all" aria-label={t('layer.label')}>
      <Tag kind="simulated" />
      <span className={strip.words}>
        <b>{t('entry.demonstration')}</b> {t('imports.demonstration')}
      </span>
    </section>
  );
}

/** Nhập từ tệp: a spreadsheet handed in, looked at, and applied; `tep` names one that was handed in. */
export function ImportsPage() {
  const { t } = useTranslation();
  const search = useSearch({ from: '/nhap-tu-tep' });
  useDocumentTitle(t('imports.documentTitle'));
  return (
    <AccessGate action="report.enter">
      <Demonstration />
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
