import type { ReportedValue, ReportIndicator } from '@tiendo/contracts/reports/report-parts.ts';
import { IndicatorField as Field } from '../../../shared/values/indicator-field.tsx';
import { noValue } from '../../../shared/values/reported-value.ts';
import { keyOf } from '../draft/entered-field.ts';
import type { EntryRow } from '../rows/entry-row.ts';
import type { EntryDesk } from '../use-entry-desk.ts';

type IndicatorFieldProps = { desk: EntryDesk; row: EntryRow; indicator: ReportIndicator; isOpen: boolean };

/** The value of one indicator of the commune in hand: as it was entered, else as it is stored. */
export function IndicatorField({ desk, row, indicator, isOpen }: IndicatorFieldProps) {
  const mine = desk.saving.drafts
    .get(row.unit.ref)
    ?.changes.get(keyOf({ kind: 'value', at: indicator.id }))?.mine;
  const value = mine?.kind === 'value' ? mine.is : (indicator.value ?? noValue);
  const base = { kind: 'value', at: indicator.id, is: value } as const;
  const enter = (is: ReportedValue) => desk.enterField(row, base, { ...base, is });
  return <Field indicator={indicator} value={value} isOpen={isOpen} onValue={enter} />;
}
