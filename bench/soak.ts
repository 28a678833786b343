import { setTimeout as sleep } from 'node:timers/promises';
import { httpAsker } from './load/http-ask.ts';
import { type WatchedMemory, watchMemory } from './load/memory-watch.ts';
import type { FigureQuestion } from './questions/figure-question.ts';
import type { ChildServer } from './servers/child-server.ts';

const connections = 8;
/** Of so many questions one was asked before; the others are new until they have all been asked. */
const repeatedEvery = 2;

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);

/** Asks all figures, old questions and new, as fast as they are answered, and watches the server's memory. */
export async function soak(
  ours: ChildServer,
  questions: readonly FigureQuestion[],
  milliseconds: number,
): Promise<WatchedMemory> {
  const asker = httpAsker(ours.address, connections);
  const end = performance.now() + milliseconds;
  let asked = 0;
  const pathAt = (index: number): string => {
    const question = questions[index % questions.length];
    const round = Math.floor(index / questions.length);
    const other = question?.others[round % question.others.length];
    return (index % repeatedEvery === 0 ? question?.path : other) ?? '/';
  };
  const lane = async () => {
    while (performance.now() < end) await asker.ask({ path: pathAt(asked++) });
  };
  const stopWatching = watchMemory(ours.pid);
  const minute = setInterval(() => console.log(`  ${asked} answers`), 60_000);
  await Promise.all(Array.from({ length: connections }, lane));
  clearInterval(minute);
  await sleep(1_000);
  const memory = stopWatching();
  asker.close();
  const { start, max, end: last, slopePerMinute } = memory;
  console.log(
    `${asked} answers without an error. Memory of the API process: ${megabytes(start)} MB at first, ${megabytes(max)} MB at most, ${megabytes(last)} MB at last; ${(slopePerMinute / 1024 / 1024).toFixed(2)} MB a minute over the second half.`,
  );
  return memory;
}
