import { Combobox, useCombobox } from '@mantine/core';
import { Icon } from '../ui/icon.tsx';
import { FilterField } from './filter-field.tsx';
import styles from './filter-select.module.css';

export type FilterOption = { value: string; label: string; detail?: string | undefined; title?: string };

type FilterSelectProps = {
  caption: string;
  value: string;
  options: readonly FilterOption[];
  onChoose: (value: string) => void;
};

/** A filter with a short list of values. */
export function FilterSelect({ caption, value, options, onChoose }: FilterSelectProps) {
  const combobox = useCombobox({
    onDropdownClose: () => combobox.resetSelectedOption(),
    onDropdownOpen: () => combobox.updateSelectedOptionIndex('active'),
  });
  const chosen = options.find((option) => option.value === value);
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
        <FilterField
          caption={caption}
          title={chosen?.title}
          aria-expanded={combobox.dropdownOpened}
          onClick={() => combobox.toggleDropdown()}
        >
          <span className={styles.chosen}>{chosen?.label ?? value}</span>
          <Icon name="down" />
        </FilterField>
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
