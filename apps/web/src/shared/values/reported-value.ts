import type { ReportedValue } from '@tiendo/contracts/reports/report-parts.ts';

/** What stands for an indicator that nothing is reported for. */
export const noValue: ReportedValue = { quantity: null, text: null, isMet: null };

/** A value as a text that compares: equal values have equal ones. */
export function comparableValue({ quantity, text, isMet }: ReportedValue): string {
  const { min, max, decimals, qualifier } = quantity ?? {};
  return JSON.stringify([min, max, decimals, qualifier, text, isMet]);
}
