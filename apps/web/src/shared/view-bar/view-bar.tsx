import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ViewBasis } from '@tiendo/contracts/view-address.ts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { UnitPickerButton } from '../unit-picker/unit-picker-button.tsx';
import { useChangeView, useView } from '../view/use-view.ts';
import { CopyLink } from './copy-link.tsx';
import { FilterSelect } from './filter-select.tsx';
import { PeriodFilter } from './period-filter.tsx';
import { ReadingFilter } from './reading-filter.tsx';
import { SetFilter } from './set-filter.tsx';
import styles from './view-bar.module.css';

const bases: readonly ViewBasis[] = ['self_assessed', 'verified', 'appraised', 'rechecked', 'published'];

type ViewBarProps = {
  unit: Pick<UnitSummary, 'kind' | 'name'> | null;
  /** Choices of the page alone. */
  fields?: ReactNode;
  actions: ReactNode;
};

/** What is looked at, caption over value; on paper it is the caption of the page. */
export function ViewBar({ unit, fields, actions }: ViewBarProps) {
  const { t } = useTranslation();
  const { basis } = useView();
  const changeView = useChangeView();
  return (
    <section className={styles.bar} aria-label={t('filter.label')}>
      <UnitPickerButton unit={unit} />
      <PeriodFilter />
      <SetFilter />
      <FilterSelect
        caption={t('filter.basis')}
        value={basis}
        options={bases.map((value) => ({ value, label: t(`basis.${value}`) }))}
        onChoose={(value) => {
          const chosen = bases.find((one) => one === value);
          if (chosen !== undefined) void changeView({ basis: chosen });
        }}
      />
      <ReadingFilter />
      {fields}
      <div className={styles.actions}>
        <CopyLink />
        {actions}
      </div>
    </section>
  );
}
