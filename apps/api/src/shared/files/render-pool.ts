import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import { workerFile } from '@tiendo/renderer/worker-file.ts';
import Tinypool from 'tinypool';
import { AppError } from '../app-error.ts';

/** Writes files away from the process that answers requests. */
export type Renderer = {
  /** Begins the processes ahead of the first task, which otherwise begins them. */
  begin(): void;
  /** Rejects with `figures_busy` where as many tasks wait as may. */
  render(task: RenderTask): Promise<RenderedFile>;
  close(): Promise<void>;
};

export type RenderPoolOptions = {
  /** Processes that write at a time. */
  readonly writers: number;
  /** Tasks that may wait for one. */
  readonly queue: number;
  /** A module with a function `render`. */
  readonly worker?: string;
};

/** A writer is given figures and never reads the database. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name === 'DATABASE_URL' ? [] : [[name, value]],
    ),
  );

/** Processes that write. They have none of the flags that keep the heap of the server small, under which drawing takes twice as long. */
function beginWriters(writers: number, filename: string): Tinypool {
  const pool = new Tinypool({
    env: environment(),
    runtime: 'child_process',
    serialization: 'advanced',
    filename,
    name: 'render',
    minThreads: writers,
    maxThreads: writers,
    // The renderer asks for a collection after each PNG.
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
  });
  pool.on('error', (error: Error) => {
    process.emitWarning(`A process that writes files ended by itself: ${error.message}`);
    // Where none is left none could begin, and tasks would wait for ever.
    if (pool.threads.length === 0) pool.cancelPendingTasks();
  });
  return pool;
}

/** A few processes that write files. One that ends by itself fails its task and is replaced. */
export function renderPool({ writers, queue, worker = workerFile }: RenderPoolOptions): Renderer {
  let pool: Tinypool | undefined;
  const begun = () => {
    pool ??= beginWriters(writers, worker);
    return pool;
  };
  let underWay = 0;
  return {
    begin: () => void begun(),
    render: async (task) => {
      if (underWay >= writers + queue) throw new AppError('figures_busy');
      underWay += 1;
      try {
        return await begun().run(task);
      } finally {
        underWay -= 1;
      }
    },
    close: async () => pool?.destroy(),
  };
}
