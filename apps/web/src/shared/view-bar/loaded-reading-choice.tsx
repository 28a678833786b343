import { Popover } from '@mantine/core';
import { type RefObject, useState } from 'react';
import { useEscape } from '../keyboard/use-escape.ts';
import type { EarlyUse } from '../late/late-trigger.tsx';
import { useEarlyUse } from '../late/use-early-use.ts';
import { ReadingField } from './reading-field.tsx';
import { ReadingForm } from './reading-form.tsx';

/** The reading mode with its choices; what is chosen shows at once, so the choices stay open until they are left. */
export function LoadedReadingChoice({ early }: { early: RefObject<EarlyUse> }) {
  const [opened, setOpened] = useState(false);
  const field = useEarlyUse<HTMLButtonElement>(early, () => setOpened(true));
  useEscape(opened, () => setOpened(false));
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus returnFocus shadow="md">
      <Popover.Target>
        <ReadingField ref={field} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown>
        <ReadingForm />
      </Popover.Dropdown>
    </Popover>
  );
}
