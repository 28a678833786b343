import { heldLock } from '@tiendo/database/held-lock.ts';
import { importRunner, runnerLockSpace } from '../features/imports/import-runner.ts';
import type { ImportTask } from '../features/imports/import-task.ts';

/**
 * A server as far as imports go, in a process that a test can end: tells the key of its lock, then works
 * as it is told and tells in which process. */
const url = process.argv[2] ?? '';
const lock = heldLock(url, runnerLockSpace);
const runner = importRunner({
  url,
  lock,
  onFailure: (error) => {
    throw error;
  },
});
process.once('message', (task: Omit<ImportTask, 'databaseUrl'>) => {
  runner.run(task, async () => {});
  process.on('message', () => process.send?.(runner.processOf(task.id) ?? 0));
});
process.send?.(await lock.key());
