import { Combobox } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { Icon } from '../ui/icon.tsx';
import { unitLabel } from '../units/unit-label.ts';
import { FilterField } from '../view-bar/filter-field.tsx';
import { UnitOptionList } from './unit-option-list.tsx';
import { useUnitCombobox } from './use-unit-combobox.ts';

/** The unit of the filter bar; opens the same search. `unit` null: not known (yet). */
export function UnitPickerButton({ unit }: { unit: Pick<UnitSummary, 'kind' | 'name'> | null }) {
  const { t } = useTranslation();
  const lang = useLang();
  const { combobox, text, setText, options, choose } = useUnitCombobox();

  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (text !== '' && options.groups.length > 0) selectFirstOption();
  }, [text, options.groups, selectFirstOption]);

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width="24rem"
      position="bottom-start"
      keepMounted={false}
    >
      <Combobox.Target targetType="button">
        <FilterField
          caption={t('filter.unit')}
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          {unit === null ? t('filter.chooseUnit') : unitLabel(unit, lang)}
          <Icon name="down" />
        </FilterField>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={text}
          aria-label={t('unitPicker.search')}
          placeholder={t('unitPicker.placeholder')}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <UnitOptionList options={options} text={text} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
