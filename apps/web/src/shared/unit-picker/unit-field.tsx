import { Combobox, TextInput } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { unitLabel } from '../units/unit-label.ts';
import { UnitOptionList } from './unit-option-list.tsx';
import { useUnitCombobox } from './use-unit-combobox.ts';
import type { UnitSurroundings } from './use-unit-options.ts';

type UnitFieldProps = {
  id: string;
  label: string;
  value: UnitSummary | null;
  error?: ReactNode;
  around: UnitSurroundings;
  onChange: (unit: UnitSummary) => void;
};

/** A unit as a field of a form: found by name, with or without tone marks. */
export function UnitField({ id, label, value, error, around, onChange }: UnitFieldProps) {
  const { t } = useTranslation();
  const lang = useLang();
  const { combobox, text, options, choose, field } = useUnitCombobox({ around, onChoose: onChange });
  const chosen = value === null ? '' : unitLabel(value, lang);
  return (
    <Combobox store={combobox} onOptionSubmit={choose} position="bottom-start" keepMounted={false}>
      <Combobox.Target withExpandedAttribute>
        <TextInput
          id={id}
          {...field}
          label={label}
          error={error}
          autoComplete="off"
          placeholder={t('unitPicker.placeholder')}
          value={combobox.dropdownOpened ? text : chosen}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <UnitOptionList options={options} text={text} />
      </Combobox.Dropdown>
    </Combobox>
  );
}
