import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { useView } from '../view/use-view.ts';
import { FilterField } from './filter-field.tsx';
import { useReadingLabel } from './use-reading-label.ts';

/** The reading mode as a filter: caption over what is chosen. */
export function ReadingField(button: ComponentProps<'button'>) {
  const { t } = useTranslation();
  const label = useReadingLabel(useView());
  return (
    <FilterField {...button} caption={t('filter.mode')}>
      {label}
      <Icon name="down" />
    </FilterField>
  );
}
