import type { RoundSummary } from '@tiendo/contracts/rounds.ts';
import { useTranslation } from 'react-i18next';
import type { SheetChoice } from '../../../shared/reports/report-queries.ts';
import page from '../../../shared/ui/page.module.css';
import { PastImports } from '../past-imports.tsx';
import { FileUpload } from './file-upload.tsx';
import { ImportPlace } from './import-place.tsx';

type NewImportProps = { choice: SheetChoice; rounds: readonly RoundSummary[] };

/** Where to, from which file, and what was handed in before. */
export function NewImport({ choice, rounds }: NewImportProps) {
  const { t } = useTranslation();
  return (
    <div className={page.content}>
      <h1>{t('imports.title')}</h1>
      <p className={page.intro}>{t('imports.intro')}</p>
      <ImportPlace choice={choice} rounds={rounds} />
      <FileUpload key={`${choice.round}:${choice.unit}`} choice={choice} />
      <PastImports />
    </div>
  );
}
