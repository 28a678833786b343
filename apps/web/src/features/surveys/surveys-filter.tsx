import { NativeSelect } from '@mantine/core';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../shared/account/me.ts';
import { UnitField } from '../../shared/unit-picker/unit-field.tsx';
import { communeLevels } from '../../shared/units/set-label.ts';
import styles from './surveys.module.css';
import type { SurveysSearch } from './surveys-queries.ts';

/** The first year of the programme whose procedure asks for a survey. */
const firstYear = 2016;

/** This year and those before it. */
function yearsTo(today: string | null): string[] {
  const last = Number(today?.slice(0, 4) ?? firstYear);
  return Array.from({ length: last - firstYear + 1 }, (_, back) => String(last - back));
}

type SurveysFilterProps = {
  unit: UnitSummary;
  search: SurveysSearch;
  onChoose: (change: SurveysSearch) => void;
  children: ReactNode;
};

/** What the rounds are narrowed to, each choice kept in the address. */
export function SurveysFilter({ unit, search, onChoose, children }: SurveysFilterProps) {
  const { t } = useTranslation();
  const today = useMe()?.today ?? null;
  const level = (value: string) => communeLevels.find((code) => code === value);
  return (
    <section className={styles.filter} aria-label={t('filter.label')}>
      <UnitField
        id="surveys-unit"
        label={t('filter.unit')}
        value={unit}
        around={{ unit: unit.ref, date: today }}
        onChange={({ ref }) => onChoose({ 'don-vi': ref })}
      />
      <NativeSelect
        size="sm"
        label={t('surveys.level')}
        value={search.muc ?? ''}
        data={[
          { value: '', label: t('surveys.everyLevel') },
          ...communeLevels.map((code) => ({ value: code, label: t(`level.${code}`) })),
        ]}
        onChange={({ currentTarget: { value } }) => onChoose({ muc: level(value) })}
      />
      <NativeSelect
        size="sm"
        label={t('surveys.year')}
        value={search.nam ?? ''}
        data={[{ value: '', label: t('surveys.everyYear') }, ...yearsTo(today)]}
        onChange={({ currentTarget: { value } }) => onChoose({ nam: value === '' ? undefined : value })}
      />
      {children}
    </section>
  );
}
