/** What came of asking: how long each took, in milliseconds, and how many failed. */
export type Asked = { milliseconds: number[]; failed: number; seconds: number };

/** Does every job, so many at a time, each worker taking the next as soon as it is done with one. */
export async function askTogether(
  jobs: readonly (() => Promise<boolean>)[],
  atATime: number,
): Promise<Asked> {
  const milliseconds: number[] = [];
  let [next, failed] = [0, 0];
  const start = performance.now();
  const worker = async () => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
      const begun = performance.now();
      if (!(await job())) failed += 1;
      milliseconds.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: atATime }, worker));
  return { milliseconds, failed, seconds: (performance.now() - start) / 1000 };
}

/** The time within which a share of all were done. */
export function percentile(milliseconds: readonly number[], share: number): number {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
