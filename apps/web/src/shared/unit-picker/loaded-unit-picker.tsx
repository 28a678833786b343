import { Combobox } from '@mantine/core';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import { UnitOptionList } from './unit-option-list.tsx';
import { UnitPickerField, type UnitPickerProps } from './unit-picker-field.tsx';
import { useViewUnitCombobox } from './use-unit-combobox.ts';

/** The unit of the filter bar with its search. */
export function LoadedUnitPicker({ unit, early }: UnitPickerProps & { early: RefObject<EarlyUse> }) {
  const { t } = useTranslation();
  const { combobox, text, setText, options, choose } = useViewUnitCombobox();
  const field = useEarlyUse<HTMLButtonElement>(early, () => combobox.openDropdown());
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
          ref={field}
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
