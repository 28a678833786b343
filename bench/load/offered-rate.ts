import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from './contender.ts';
import { httpAsker } from './http-ask.ts';

/** Milliseconds from the moment a question was due; a question still waiting at the end counts with its wait. */
export type RatedLatency = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Questions without an answer at the end: percentiles that reach them are lower bounds. */
  readonly unanswered: number;
};

export type RateOptions = {
  readonly perSecond: number;
  readonly seconds: number;
  readonly connections: number;
};

function openContender(contender: Contender, connections: number) {
  if (contender.kind === 'sql') return { ask: contender.ask, lanes: contender.connections, close: () => {} };
  const asker = httpAsker(contender.address, connections);
  return { ask: () => asker.ask(contender.next()), lanes: connections, close: () => asker.close() };
}

export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;

/**
 * Asks at a fixed rate, whether or not earlier questions have been answered, and counts from when each was due: a
 * slow answer delays no question and hides none.
 */
export async function measureLatency(contender: Contender, options: RateOptions): Promise<RatedLatency> {
  const { ask, lanes, close } = openContender(contender, options.connections);
  const total = Math.round(options.perSecond * options.seconds);
  const start = performance.now();
  const dueAt = (index: number) => start + (index * 1000) / options.perSecond;
  const end = dueAt(total);
  const latencies: number[] = [];
  const progress: { next: number; unanswered: number; failure: unknown } = {
    next: 0,
    unanswered: 0,
    failure: undefined,
  };
  const askInTime = async (due: number) => {
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    // The lateness of a timer is not the server's; the wait for a free connection is.
    const from = wait > 0 ? performance.now() : due;
    await ask();
    latencies.push(performance.now() - from);
  };
  const lane = async () => {
    while (progress.next < total && progress.failure === undefined) {
      const due = dueAt(progress.next++);
      if (performance.now() <= end) await askInTime(due);
      else {
        latencies.push(performance.now() - due);
        progress.unanswered += 1;
      }
    }
  };
  const guarded = () =>
    lane().catch((error: unknown) => {
      progress.failure = error;
    });
  await Promise.all(Array.from({ length: lanes }, guarded));
  close();
  if (progress.failure !== undefined) throw progress.failure;
  const sorted = latencies.sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => percentile(sorted, share));
  return { p50: p50 ?? 0, p95: p95 ?? 0, p99: p99 ?? 0, unanswered: progress.unanswered };
}
