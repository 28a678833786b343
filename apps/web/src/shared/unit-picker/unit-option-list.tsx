import { Combobox } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { unitLabel, validityText } from '../units/unit-label.ts';
import styles from './unit-picker.module.css';
import type { UnitOptions } from './use-unit-options.ts';

function UnitOption({ unit }: { unit: UnitSummary }) {
  const lang = useLang();
  const place = unit.path.join(', ');
  const validity = unit.validTo === null ? null : validityText(unit, lang);
  return (
    <Combobox.Option value={unit.id} className={styles.option}>
      <span className={styles.name}>{unitLabel(unit, lang)}</span>
      <span className={styles.place}>{[place, validity].filter(Boolean).join(' · ')}</span>
    </Combobox.Option>
  );
}

/** The options of the picker, grouped, with words where there are none. */
export function UnitOptionList({ options, text }: { options: UnitOptions; text: string }) {
  const { t } = useTranslation();
  const nothing = options.groups.length === 0;
  return (
    <Combobox.Options className={styles.options} aria-label={t('unitPicker.units')}>
      {options.groups.map((group) => (
        <Combobox.Group key={group.key} label={t(`unitPicker.group.${group.key}`)}>
          {group.units.map((unit) => (
            <UnitOption key={unit.id} unit={unit} />
          ))}
        </Combobox.Group>
      ))}
      {nothing && options.pending && <Combobox.Empty>{t('unitPicker.searching')}</Combobox.Empty>}
      {nothing && options.failed && <Combobox.Empty>{t('unitPicker.failed')}</Combobox.Empty>}
      {nothing && !options.pending && !options.failed && (
        <Combobox.Empty>
          {text === '' ? t('unitPicker.typeName') : t('unitPicker.nothing', { text })}
        </Combobox.Empty>
      )}
    </Combobox.Options>
  );
}
