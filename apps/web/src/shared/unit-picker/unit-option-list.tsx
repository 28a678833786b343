import { Combobox } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import { validityText } from '@tiendo/domain/wording/validity.ts';
import { useTranslation } from 'react-i18next';
import { useLang } from '../preferences/preferences-context.tsx';
import { unitLabel } from '../units/unit-label.ts';
import styles from './unit-picker.module.css';
import type { UnitOptions } from './use-unit-options.ts';

type UnitOptionProps = { unit: UnitSummary; withPlace: boolean; withValidity: boolean };

function UnitOption({ unit, withPlace, withValidity }: UnitOptionProps) {
  const lang = useLang();
  const place = withPlace ? unit.path.slice(0, -1).join(', ') : '';
  const validity = withValidity ? validityText(unit, lang) : null;
  return (
    <Combobox.Option value={unit.id} className={styles.option}>
      <span className={styles.name}>{unitLabel(unit, lang)}</span>
      <span className={styles.place}>{[place, validity].filter(Boolean).join(' · ')}</span>
    </Combobox.Option>
  );
}

/** Units that share their name with another one found: only place and time tell them apart. */
function namesakes(options: UnitOptions): Set<string> {
  const names = options.groups.flatMap((group) => group.units.map((unit) => unit.name));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** Why the picker offers nothing. */
function NoOptions({ options, text }: { options: UnitOptions; text: string }) {
  const { t } = useTranslation();
  if (options.pending) return <Combobox.Empty>{t('unitPicker.searching')}</Combobox.Empty>;
  if (options.failed) return <Combobox.Empty>{t('unitPicker.failed')}</Combobox.Empty>;
  return (
    <Combobox.Empty>
      {text === '' ? t('unitPicker.typeName') : t('unitPicker.nothing', { text })}
    </Combobox.Empty>
  );
}

/** The options of the picker, grouped, or the words for why there are none. */
export function UnitOptionList({ options, text }: { options: UnitOptions; text: string }) {
  const { t } = useTranslation();
  const shared = namesakes(options);
  if (options.groups.length === 0) return <NoOptions options={options} text={text} />;
  return (
    <Combobox.Options className={styles.options} aria-label={t('unitPicker.units')}>
      {options.groups.map((group) => (
        <Combobox.Group key={group.key} label={t(`unitPicker.group.${group.key}`)}>
          {group.units.map((unit) => (
            <UnitOption
              key={unit.id}
              unit={unit}
              withPlace={group.key !== 'inside'}
              withValidity={group.key === 'otherTimes' || shared.has(unit.name)}
            />
          ))}
        </Combobox.Group>
      ))}
    </Combobox.Options>
  );
}
