import { useNavigate } from '@tanstack/react-router';
import type { UnitSummary } from '@tiendo/contracts/references.ts';
import type { ReportSheet } from '@tiendo/contracts/reports/report-sheet.ts';
import type { ReactNode } from 'react';
import { UnitPickerMenu } from '../unit-picker/unit-picker-menu.tsx';
import { useUnitCombobox } from '../unit-picker/use-unit-combobox.ts';

/** By the names of the units above, the nearest first. */
const isInside = (unit: UnitSummary, { name, path }: UnitSummary): boolean =>
  unit.path.slice(-path.length - 1).join('\n') === [name, ...path].join('\n');

type RoundUnitProps = {
  page: '/nhap-lieu' | '/duyet-so-lieu';
  sheet: ReportSheet;
  /** What is said of the unit beside its name. */
  beside: ReactNode;
};

/** The unit whose reports are shown; one inside it keeps the round, any other opens its own newest. */
export function RoundUnit({ page, sheet, beside }: RoundUnitProps) {
  const navigate = useNavigate();
  const { unit, round } = sheet;
  const picker = useUnitCombobox({
    around: { unit: unit.ref, date: round.asOf },
    onChoose: (chosen) =>
      navigate({
        to: page,
        search: { 'don-vi': chosen.ref, ...(isInside(chosen, unit) ? { vong: round.id } : {}) },
      }),
  });
  return <UnitPickerMenu unit={unit} beside={beside} picker={picker} />;
}
