import { lastDay, type Period, parsePeriod } from '@tiendo/domain/time/period.ts';

export type Quarter = { readonly index: number; readonly code: string; readonly lastDay: string };

const firstYear = 2016;
const quarterCount = 40;

/** Quarters from 2016-Q1 to 2025-Q4. */
export const quarters: readonly Quarter[] = Array.from({ length: quarterCount }, (_, index) => {
  const code = `${firstYear + Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  const period: Period | null = parsePeriod(code);
  if (period === null) throw new Error(`no quarter: ${code}`);
  return { index, code, lastDay: lastDay(period) };
});

/** The first quarter whose end the set of 2022 governs. */
export const firstQuarterOf2022 = quarters.findIndex(({ code }) => code === '2022-Q1');
