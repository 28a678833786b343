import { useCombobox } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useChooseUnit } from '../view/use-view.ts';
import { useUnitOptions } from './use-unit-options.ts';

/** State of a unit picker: the text typed, what it offers, and what choosing does. */
export function useUnitCombobox(typed = '') {
  const [text, setText] = useState(typed);
  const chooseUnit = useChooseUnit();
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setText('');
    },
  });
  const options = useUnitOptions(text, combobox.dropdownOpened);
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (text !== '' && options.groups.length > 0) selectFirstOption();
  }, [text, options.groups, selectFirstOption]);
  const choose = (id: string) => {
    const unit = options.groups.flatMap((group) => group.units).find((one) => one.id === id);
    combobox.closeDropdown();
    if (unit !== undefined) void chooseUnit(unit);
  };
  return { combobox, text, setText, options, choose };
}
