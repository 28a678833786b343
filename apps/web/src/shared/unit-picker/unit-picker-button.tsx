import { lazy } from 'react';
import { LateTrigger } from '../late/late-trigger.tsx';
import { loadPart } from '../late/load-part.ts';
import { UnitPickerField, type UnitPickerProps } from './unit-picker-field.tsx';

const LoadedUnitPicker = lazy(async () => {
  const { LoadedUnitPicker: Picker } = await loadPart(() => import('./loaded-unit-picker.tsx'));
  return { default: Picker };
});

/** The unit of the filter bar; opens the same search as the top bar. */
export function UnitPickerButton({ unit }: UnitPickerProps) {
  return (
    <LateTrigger trigger={<UnitPickerField unit={unit} />}>
      {(early) => <LoadedUnitPicker unit={unit} early={early} />}
    </LateTrigger>
  );
}
