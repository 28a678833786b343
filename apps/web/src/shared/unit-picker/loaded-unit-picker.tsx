import type { RefObject } from 'react';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import type { UnitPickerProps } from './unit-picker-field.tsx';
import { UnitPickerMenu } from './unit-picker-menu.tsx';
import { useViewUnitCombobox } from './use-unit-combobox.ts';

/** The unit of the view with its search. */
export function LoadedUnitPicker({ unit, early }: UnitPickerProps & { early: RefObject<EarlyUse> }) {
  const picker = useViewUnitCombobox();
  const field = useEarlyUse<HTMLButtonElement>(early, () => picker.combobox.openDropdown());
  return <UnitPickerMenu unit={unit} picker={picker} ref={field} />;
}
