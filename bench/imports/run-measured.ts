import { readFileSync } from 'node:fs';
import type { ImportRunner } from '../../apps/api/src/features/imports/import-runner.ts';
import type { ImportTask } from '../../apps/api/src/features/imports/import-task.ts';

/** Milliseconds with the start of the process, and the most memory that it held, in bytes. */
export type MeasuredRun = { readonly milliseconds: number; readonly peakBytes: number };

const kilobyte = 1024;
const everyMs = 10;

/** The most memory that a process held so far, as the system remembers it; 0 where it is gone. */
function peakBytes(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * kilobyte;
  } catch {
    return 0;
  }
}

/** Has the work done as the server has it done, in its process. */
export async function runMeasured(
  runner: ImportRunner,
  task: Omit<ImportTask, 'databaseUrl'>,
): Promise<MeasuredRun> {
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, peakBytes(runner.processOf(task.id) ?? 0));
  }, everyMs);
  const start = performance.now();
  runner.run(task, async (failure) => {
    if (failure !== null) throw new Error(failure);
  });
  await runner.idle();
  clearInterval(timer);
  return { milliseconds: performance.now() - start, peakBytes: peak };
}
