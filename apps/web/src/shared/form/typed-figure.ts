import { figureReadings } from '@tiendo/domain/imports/figure-text.ts';

/** A count as people type it, with or without marks between thousands: `1.240`; null where it is none. */
export function typedCount(text: string): number | null {
  const whole = figureReadings(text.trim()).find(({ decimals, value }) => decimals === 0 && value >= 0);
  return whole?.value ?? null;
}

/** A percentage as people type it, with a comma or a dot and at most two decimals; null where it is none. */
export function typedPercent(text: string): number | null {
  const bare = text.replace(/%\s*$/u, '').trim();
  const fitting = figureReadings(bare).find(
    ({ decimals, value }) => decimals <= 2 && value >= 0 && value <= 100,
  );
  return fitting?.value ?? null;
}
