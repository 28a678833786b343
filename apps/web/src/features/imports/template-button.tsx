import { getImportTemplate } from '@tiendo/contracts/imports/import.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../shared/preferences/preferences-context.tsx';
import type { SheetChoice } from '../../shared/reports/report-queries.ts';
import { ServerFileButton } from './server-file-button.tsx';

/** The workbook to fill in for the units of a round. */
export function TemplateButton({ choice }: { choice: SheetChoice }) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <ServerFileButton
      label={t('imports.template')}
      address={urlOf(getImportTemplate, { query: { ...choice, lang } })}
      usualName="tiendo-nhap-lieu.xlsx"
    />
  );
}
