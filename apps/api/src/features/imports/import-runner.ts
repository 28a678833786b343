import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ImportProgress, ImportTask } from './import-task.ts';

/** Under which the processes that work on imports hold their locks. */
export const runnerLockSpace = 7_204_122;

export type ImportRunnerOptions = {
  readonly url: string;
  /** A lock under {@link runnerLockSpace} that goes with this process. */
  readonly lock: { key(): Promise<number>; close(): Promise<void> };
  readonly onFailure: (error: unknown) => void;
};

/** Works on imports, one at a time, in processes of their own. */
export type ImportRunner = {
  /** Names this process while it lives: the key of its lock. */
  key(): Promise<number>;
  /**
   * Works on an import as soon as no other is; `ended` hears once nothing more comes of it: null where it is done or was
   * stopped, else what it told of its failure.
   */
  run(task: Omit<ImportTask, 'databaseUrl'>, ended: (failure: string | null) => Promise<void>): void;
  progress(id: number): ImportProgress | null;
  /** Ends the work on an import, whatever it is doing. */
  stop(id: number): void;
  /** The process that works on an import; null where none does. */
  processOf(id: number): number | null;
  /** Resolves once nothing is worked on or waits. */
  idle(): Promise<void>;
  close(): Promise<void>;
};

type Running = {
  readonly id: number;
  kill(): void;
  readonly pid: number | null;
  progress: ImportProgress | null;
};

const closed = 'the server closed';

const workerFile = fileURLToPath(new URL('./prisma-import-worker.ts', import.meta.url));

/** Keep its heap near what it uses: with the whole of a country the process is to stay under 300 MB. */
const flags = [
  '--disable-warning=ExperimentalWarning',
  '--max-old-space-size=168',
  '--max-semi-space-size=4',
  '--heap-growing-percent=10',
];

function begin(task: ImportTask, running: (one: Running) => void): Promise<string | null> {
  const child = fork(workerFile, {
    execArgv: flags,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const one: Running = {
    id: task.id,
    pid: child.pid ?? null,
    progress: null,
    kill: () => void child.kill('SIGKILL'),
  };
  let told = '';
  child.stderr?.on('data', (text: Buffer) => {
    told = `${told}${text.toString()}`.slice(-4_000);
  });
  child.on('message', (progress: ImportProgress) => {
    one.progress = progress;
  });
  running(one);
  child.send(task);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(code === 0 ? null : told || `${signal ?? code}`));
  });
}

/** Processes that work on imports of the database at `url`. `onFailure` hears what fails where nobody waits for it. */
export function importRunner({ url, lock, onFailure }: ImportRunnerOptions): ImportRunner {
  const waiting = new Set<number>();
  const stopped = new Set<number>();
  let closing = false;
  let running: Running | null = null;
  let last: Promise<void> = Promise.resolve();
  const work = async (task: ImportTask): Promise<string | null> => {
    if (!waiting.delete(task.id)) return closing ? closed : null;
    try {
      const failure = await begin(task, (one) => {
        running = one;
      });
      return stopped.delete(task.id) ? null : failure;
    } finally {
      running = null;
    }
  };
  return {
    key: () => lock.key(),
    run: (task, ended) => {
      waiting.add(task.id);
      last = last
        .then(() => work({ ...task, databaseUrl: url }))
        .then(ended)
        .catch(onFailure);
    },
    progress: (id) => (running?.id === id ? running.progress : null),
    processOf: (id) => (running?.id === id ? running.pid : null),
    stop: (id) => {
      waiting.delete(id);
      if (running?.id !== id) return;
      stopped.add(id);
      running.kill();
    },
    idle: () => last,
    close: async () => {
      closing = true;
      waiting.clear();
      running?.kill();
      await last;
      await lock.close();
    },
  };
}
