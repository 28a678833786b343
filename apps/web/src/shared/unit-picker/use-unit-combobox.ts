import { useCombobox } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { dateOfPeriod } from '@tiendo/domain/time/period-codes.ts';
import { type ChangeEvent, useEffect, useState } from 'react';
import { useChooseUnit, useCurrentView } from '../view/use-view.ts';
import { type UnitSurroundings, useUnitOptions } from './use-unit-options.ts';

type UnitComboboxOptions = {
  typed?: string;
  around: UnitSurroundings;
  onChoose: (unit: UnitSummary) => unknown;
};

/** State of a unit picker: the text typed, what it offers, and what choosing does. */
export function useUnitCombobox({ typed = '', around, onChoose }: UnitComboboxOptions) {
  const [text, setText] = useState(typed);
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setText('');
    },
  });
  const options = useUnitOptions(text, combobox.dropdownOpened, around);
  const { selectFirstOption } = combobox;
  useEffect(() => {
    if (text !== '' && options.groups.length > 0) selectFirstOption();
  }, [text, options.groups, selectFirstOption]);
  const choose = (id: string) => {
    const unit = options.groups.flatMap((group) => group.units).find((one) => one.id === id);
    combobox.closeDropdown();
    if (unit !== undefined) void onChoose(unit);
  };
  /** What the field does that is typed into. */
  const field = {
    role: 'combobox',
    onFocus: () => combobox.openDropdown(),
    onClick: () => combobox.openDropdown(),
    onBlur: () => combobox.closeDropdown(),
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setText(event.currentTarget.value);
      combobox.openDropdown();
    },
  } as const;
  return { combobox, text, setText, options, choose, field };
}

/** The same for the unit of the view: what is around it then; a unit that is chosen is opened. */
export function useViewUnitCombobox(typed = '') {
  const view = useCurrentView();
  const onChoose = useChooseUnit();
  const date = view === null ? null : dateOfPeriod(view.period);
  return useUnitCombobox({ typed, around: { unit: view?.unit ?? null, date }, onChoose });
}
