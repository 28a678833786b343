import { CatchBoundary } from '@tanstack/react-router';
import { cloneElement, type ReactElement, type ReactNode, type RefObject, Suspense, useRef } from 'react';

/** What the reader did with a control before what it opens was loaded. */
export type EarlyUse = { focused: boolean; pressed: boolean };

type Handler = ((event: never) => void) | undefined;
type TriggerEvents = { onClick?: Handler; onFocus?: Handler; onBlur?: Handler; onKeyDown?: Handler };

type LateTriggerProps = {
  /** The control as it stands from the first moment. */
  trigger: ReactElement<TriggerEvents>;
  /** The same control with what it opens. */
  children: (early: RefObject<EarlyUse>) => ReactNode;
};

/**
 * A control whose list, menu or table is loaded after the page. It looks the same before and after; focus and a press
 * that came too early are handed over, unless Escape took it back. Where the rest cannot be loaded the control stays, and the page says why.
 */
export function LateTrigger({ trigger, children }: LateTriggerProps) {
  const early = useRef<EarlyUse>({ focused: false, pressed: false });
  const waiting = cloneElement(trigger, {
    onClick: () => {
      early.current.pressed = true;
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') early.current.pressed = false;
    },
    onFocus: () => {
      early.current.focused = true;
    },
    onBlur: () => {
      early.current = { focused: false, pressed: false };
    },
  });
  return (
    <CatchBoundary getResetKey={() => 'never'} errorComponent={() => trigger}>
      <Suspense fallback={waiting}>{children(early)}</Suspense>
    </CatchBoundary>
  );
}
