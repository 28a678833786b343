import { useCombobox } from '@mantine/core';
import { useState } from 'react';
import { useChooseUnit } from '../view/use-view.ts';
import { useUnitOptions } from './use-unit-options.ts';

/** State of a unit picker: the text typed, what it offers, and what choosing does. */
export function useUnitCombobox() {
  const [text, setText] = useState('');
  const chooseUnit = useChooseUnit();
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setText('');
    },
  });
  const options = useUnitOptions(text, combobox.dropdownOpened);
  const choose = (id: string) => {
    const unit = options.groups.flatMap((group) => group.units).find((one) => one.id === id);
    combobox.closeDropdown();
    if (unit !== undefined) void chooseUnit(unit);
  };
  return { combobox, text, setText, options, choose };
}
