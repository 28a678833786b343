import { NativeSelect } from '@mantine/core';
import type { ImportPlanAnswer } from '@tiendo/contracts/imports/import-parts.ts';
import { formatInteger } from '@tiendo/domain/wording/numbers.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import table from '../../../../shared/ui/table.module.css';
import styles from '../../imports.module.css';
import own from '../one-import.module.css';
import { useFieldOptions } from './use-field-options.ts';

type Column = ImportPlanAnswer['columns'][number];
type Field = Column['field'];

type ColumnsQuestionProps = {
  setCode: string;
  plan: ImportPlanAnswer;
  /** What was chosen on the page, by heading. */
  fields: ReadonlyMap<string, Field>;
  onChoose: (heading: string, field: Field) => void;
};

const notUsed = '';

const isUnknown = ({ heading, from }: Column): boolean => heading !== '' && from === null;

/** Where the meaning of a column comes from. */
function From({ column, isChosen }: { column: Column; isChosen: boolean }) {
  const { t } = useTranslation();
  if (isChosen) return t('imports.from.chosen');
  if (column.from !== null) return t(`imports.from.${column.from}`);
  return <b>{t('imports.from.unknown')}</b>;
}

/** What each column of the file holds, as it was understood; another meaning can be chosen, and is remembered. */
export function ColumnsQuestion({ setCode, plan, fields, onChoose }: ColumnsQuestionProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { options, fieldOf } = useFieldOptions(setCode);
  const { columns, canApplyAll, canApplyValid } = plan;
  const asks = columns.some(isUnknown) || !(canApplyAll || canApplyValid);
  const used = columns.filter(({ field }) => field !== null).length;
  const hasSheets = new Set(columns.map(({ sheet }) => sheet)).size > 1;
  const counts = {
    used: formatInteger(used, lang),
    others: formatInteger(columns.length - used, lang),
  };
  return (
    <details className={own.columns} open={asks}>
      <summary>{t('imports.columns', counts)}</summary>
      <p className={styles.quiet}>{t('imports.columnsHint')}</p>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              {hasSheets && <th scope="col">{t('imports.column.sheet')}</th>}
              <th scope="col">{t('imports.column.column')}</th>
              <th scope="col">{t('imports.column.heading')}</th>
              <th scope="col">{t('imports.column.holds')}</th>
              <th scope="col">{t('imports.column.from')}</th>
            </tr>
          </thead>
          <tbody>
            {columns
              .filter(({ heading }) => heading !== '')
              .map((column) => {
                const { sheet, letters, heading } = column;
                const field = fields.has(heading) ? fields.get(heading) : column.field;
                return (
                  <tr key={`${sheet}:${letters}`}>
                    {hasSheets && <td>{sheet}</td>}
                    <td>{letters}</td>
                    <th scope="row">{heading}</th>
                    <td>
                      <NativeSelect
                        size="xs"
                        aria-label={t('imports.holds', { heading })}
                        value={field ?? notUsed}
                        data={options}
                        onChange={({ currentTarget: { value } }) => onChoose(heading, fieldOf(value))}
                      />
                    </td>
                    <td>
                      <From column={column} isChosen={fields.has(heading)} />
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      </div>
    </details>
  );
}
