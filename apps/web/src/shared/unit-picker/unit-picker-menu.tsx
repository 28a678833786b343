import { Combobox } from '@mantine/core';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitOptionList } from './unit-option-list.tsx';
import { UnitPickerField, type UnitPickerProps } from './unit-picker-field.tsx';
import type { useUnitCombobox } from './use-unit-combobox.ts';

type UnitPickerMenuProps = UnitPickerProps & {
  picker: ReturnType<typeof useUnitCombobox>;
  ref?: Ref<HTMLButtonElement>;
};

/** The unit of a filter bar with its search. */
export function UnitPickerMenu({ unit, beside, picker, ref }: UnitPickerMenuProps) {
  const { t } = useTranslation();
  const { combobox, text, setText, options, choose } = picker;
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width="24rem"
      position="bottom-start"
      keepMounted={false}
    >
      <Combobox.Target targetType="button">
        <UnitPickerField
          unit={unit}
          beside={beside}
          {...(ref === undefined ? {} : { ref })}
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        />
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
