import { Combobox } from '@mantine/core';
import type { RefObject } from 'react';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import { UnitOptionList } from './unit-option-list.tsx';
import { UnitSearchInput } from './unit-search-input.tsx';
import { useViewUnitCombobox } from './use-unit-combobox.ts';

type LoadedUnitSearchProps = {
  /** What was typed before this was loaded. */
  typed: string;
  early: RefObject<EarlyUse>;
};

/** The search of the top bar with its list. */
export function LoadedUnitSearch({ typed, early }: LoadedUnitSearchProps) {
  const { combobox, text, options, choose, field } = useViewUnitCombobox(typed);
  const input = useEarlyUse<HTMLInputElement>(early, () => combobox.openDropdown());
  return (
    <Combobox
      store={combobox}
      onOptionSubmit={choose}
      width="24rem"
      position="bottom-start"
      keepMounted={false}
    >
      <Combobox.Target withExpandedAttribute>
        <UnitSearchInput ref={input} {...field} value={text} />
      </Combobox.Target>
      <Combobox.Dropdown>
        <UnitOptionList options={options} text={text} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
