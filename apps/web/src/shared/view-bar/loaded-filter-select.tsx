import { Combobox, useCombobox } from '@mantine/core';
import type { RefObject } from 'react';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import styles from './filter-select.module.css';
import { FilterSelectField, type FilterSelectProps } from './filter-select-field.tsx';

/** The filter with its list. */
export function LoadedFilterSelect({
  early,
  onChoose,
  ...filter
}: FilterSelectProps & { early: RefObject<EarlyUse> }) {
  const { caption, value, options } = filter;
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
  });
  const field = useEarlyUse<HTMLButtonElement>(early, () => combobox.openDropdown());
  return (
    <Combobox
      store={combobox}
      width="max-content"
      position="bottom-start"
      onOptionSubmit={(next) => {
        combobox.closeDropdown();
        if (next !== value) onChoose(next);
      }}
    >
      <Combobox.Target targetType="button">
        <FilterSelectField
          {...filter}
          ref={field}
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options aria-label={caption}>
          {options.map((option) => (
            <Combobox.Option
              key={option.value}
              value={option.value}
              active={option.value === value}
              className={styles.option}
              title={option.title}
            >
              <span>{option.label}</span>
              {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
