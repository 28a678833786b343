import { Popover } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useEscape } from '../keyboard/use-escape.ts';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import { PeriodButton, type PeriodChoiceProps } from './period-button.tsx';
import { QuarterGrid } from './quarter-grid.tsx';

/** The period with its quarters. */
export function LoadedPeriodChoice({
  label,
  chosen,
  range,
  onChoose,
  early,
}: PeriodChoiceProps & { early: RefObject<EarlyUse> }) {
  const [opened, setOpened] = useState(false);
  const button = useEarlyUse<HTMLButtonElement>(early, () => setOpened(true));
  useEscape(opened, () => setOpened(false));
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <PeriodButton ref={button} onClick={() => setOpened(!opened)}>
          {label}
        </PeriodButton>
      </Popover.Target>
      <Popover.Dropdown>
        {range !== null && (
          <QuarterGrid
            first={range.first}
            last={range.last}
            chosen={chosen}
            onChoose={(code) => {
              setOpened(false);
              onChoose(code);
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
