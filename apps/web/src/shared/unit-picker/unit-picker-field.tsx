import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { unitLabel } from '../units/unit-label.ts';
import { FilterField } from '../view-bar/filter-field.tsx';

export type UnitPickerProps = {
  /** Null: not known (yet). */
  unit: Pick<UnitSummary, 'kind' | 'name'> | null;
};

/** The unit of the filter bar without its search. */
export function UnitPickerField({ unit, ...button }: UnitPickerProps & ComponentProps<'button'>) {
  const { t } = useTranslation();
  const lang = useLang();
  return (
    <FilterField {...button} caption={t('filter.unit')}>
      {unit === null ? t('filter.chooseUnit') : unitLabel(unit, lang)}
      <Icon name="down" />
    </FilterField>
  );
}
