import { lazy } from 'react';
import { LateTrigger } from '../late/late-trigger.tsx';
import { loadPart } from '../late/load-part.ts';
import { FilterSelectField, type FilterSelectProps } from './filter-select-field.tsx';

const LoadedFilterSelect = lazy(async () => {
  const { LoadedFilterSelect: Select } = await loadPart(() => import('./loaded-filter-select.tsx'));
  return { default: Select };
});

/** A filter with a short list of values. */
export function FilterSelect({ onChoose, ...field }: FilterSelectProps) {
  return (
    <LateTrigger trigger={<FilterSelectField {...field} />}>
      {(early) => <LoadedFilterSelect {...field} onChoose={onChoose} early={early} />}
    </LateTrigger>
  );
}
