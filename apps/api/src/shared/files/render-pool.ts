import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import { workerFile } from '@tiendo/renderer/worker-file.ts';
import Tinypool from 'tinypool';
import { AppError } from '../app-error.ts';

/** Writes files away from the process that answers requests. */
export type Renderer = {
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

/** After this time without a task a process ends, and its memory goes back. */
const idleTimeout = 30_000;

/** A writer is given figures and never reads the database. */
const environment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined || name === 'DATABASE_URL' ? [] : [[name, value]],
    ),
  );

/**
 * A few processes that write files, begun at the first task. They have none of the flags that keep the heap of the
 * server small, under which drawing takes twice as long. One that ends by itself fails its task and is replaced at the
 * next one.
 */
export function renderPool({ writers, queue, worker = workerFile }: RenderPoolOptions): Renderer {
  const pool = new Tinypool({
    env: environment(),
    runtime: 'child_process',
    serialization: 'advanced',
    filename: worker,
    name: 'render',
    minThreads: 0,
    maxThreads: writers,
    idleTimeout,
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  let underWay = 0;
  return {
    render: async (task) => {
      if (underWay >= writers + queue) throw new AppError('figures_busy');
      underWay += 1;
      try {
        return await pool.run(task);
      } finally {
        underWay -= 1;
      }
    },
    close: () => pool.destroy(),
  };
}
