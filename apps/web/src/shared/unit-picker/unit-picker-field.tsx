import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ComponentProps, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { unitLabel } from '../units/unit-label.ts';
import { FilterField } from '../view-bar/filter-field.tsx';

export type UnitPickerProps = {
  /** Null: not known (yet). */
  unit: Pick<UnitSummary, 'kind' | 'name'> | null;
  /** What is said of it beside its name. */
  beside?: ReactNode;
};

/** The unit of the filter bar without its search. */
export function UnitPickerField({ unit, beside, ...button }: UnitPickerProps & ComponentProps<'button'>) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <FilterField {...button} caption={t('filter.unit')}>
      {unit === null ? t('filter.chooseUnit') : unitLabel(unit, lang)}
      {beside}
      <Icon name="down" />
    </FilterField>
  );
}
