import { useQuery } from '@tanstack/react-query';
import { type ImportPlanAnswer, importField } from '@tiendo/contracts/imports/import-parts.ts';
import { namedFields } from '@tiendo/domain/imports/named-field.ts';
import { criterionLabel } from '@tiendo/domain/wording/criterion-names.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../../../../shared/preferences/preferences-context.tsx';
import { setQuery } from '../../imports-queries.ts';

type Field = ImportPlanAnswer['columns'][number]['field'];
type Option = { value: string; label: string };

export type FieldOptions = {
  readonly options: (Option | { group: string; items: Option[] })[];
  /** The field that an option stands for; null: the column is not used. */
  fieldOf(value: string): Field;
};

/** What a column can hold: nothing, a named field, or a criterion or an indicator of the set. */
export function useFieldOptions(setCode: string): FieldOptions {
  const { t } = useTranslation();
  const lang = useLang();
  const { data: set } = useQuery(setQuery(setCode));
  const criteria = set?.criteria ?? [];
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const groups = [
    {
      group: t('imports.fieldGroup.named'),
      items: namedFields.map((value) => ({ value, label: t(`imports.field.${value}`) })),
    },
    {
      group: t('imports.fieldGroup.criteria'),
      items: criteria.map((one) => ({
        value: `criterion:${one.id}`,
        label: criterionLabel(one, lang, 'short').text,
      })),
    },
    {
      group: t('imports.fieldGroup.indicators'),
      items: indicators.map(({ id, code, text }) => ({
        value: `indicator:${id}`,
        label: [code, text ?? ''].join(' ').trim(),
      })),
    },
  ];
  return {
    options: [{ value: '', label: t('imports.notUsed') }, ...groups.filter(({ items }) => items.length > 0)],
    fieldOf: (value) => importField.safeParse(value).data ?? null,
  };
}
