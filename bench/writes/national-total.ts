import type { AverageAnswer } from '@tiendo/contracts/figures/average.ts';
import type { Asker } from '../load/http-ask.ts';
import { pathOf } from '../questions/other-paths.ts';

/** A day between two quarters on which the benchmark adds reports of its own; all communes of before 2025-07-01 exist. */
export const writtenDay = '2025-06-15';
const askedDay = '2025-06-20';
export const writtenSet = 'XA_NTM_2022';
const patienceMs = 60_000;

const path = pathOf('average', { unit: `VN@${askedDay}`, set: writtenSet, asOf: askedDay });

/** Criteria met in the whole country, as the API tells it. */
export async function nationalTotal(asker: Asker): Promise<number> {
  const { totalMet }: AverageAnswer = JSON.parse((await asker.ask({ path })).body);
  return totalMet ?? Number.NaN;
}

/** Asks until the API tells the total; how many answers were behind. */
export async function askUntilRight(asker: Asker, total: number): Promise<number> {
  const start = performance.now();
  for (let behind = 0; ; behind += 1) {
    const told = await nationalTotal(asker);
    if (told === total) return behind;
    if (performance.now() - start > patienceMs)
      throw new Error(`the average still tells ${told} criteria met and not ${total}`);
  }
}
