import { lazy } from 'react';
import { LateTrigger } from '../late/late-trigger.tsx';
import { loadPart } from '../late/load-part.ts';
import { PeriodButton, type PeriodChoiceProps } from './period-button.tsx';

const LoadedPeriodChoice = lazy(async () => {
  const { LoadedPeriodChoice: Choice } = await loadPart(() => import('./loaded-period-choice.tsx'));
  return { default: Choice };
});

/** The period looked at; opens the quarters of all years that hold data. */
export function PeriodChoice(choice: PeriodChoiceProps) {
  return (
    <LateTrigger trigger={<PeriodButton>{choice.label}</PeriodButton>}>
      {(early) => <LoadedPeriodChoice {...choice} early={early} />}
    </LateTrigger>
  );
}
