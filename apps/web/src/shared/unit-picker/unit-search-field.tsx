import { Combobox, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKey } from '../keyboard/use-key.ts';
import { Icon } from '../ui/icon.tsx';
import { UnitOptionList } from './unit-option-list.tsx';
import styles from './unit-picker.module.css';
import { useUnitCombobox } from './use-unit-combobox.ts';

/** The search of the top bar: finds a unit by name, with or without tone marks. */
export function UnitSearchField() {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const { combobox, text, setText, options, choose } = useUnitCombobox();
  useKey('/', () => input.current?.focus());

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
      <Combobox.Target withExpandedAttribute>
        <TextInput
          ref={input}
          size="sm"
          value={text}
          aria-label={t('unitPicker.search')}
          placeholder={t('unitPicker.placeholder')}
          leftSection={<Icon name="search" />}
          rightSection={<kbd className={styles.key}>/</kbd>}
          rightSectionPointerEvents="none"
          onFocus={() => combobox.openDropdown()}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            combobox.openDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <UnitOptionList options={options} text={text} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
