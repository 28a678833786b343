import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import { workerFile } from '@tiendo/renderer/worker-file.ts';
import { Piscina } from 'piscina';
import { AppError } from '../app-error.ts';

/** Writes files away from the thread that answers requests. */
export type Renderer = {
  /** Rejects with `figures_busy` where as many tasks wait as may. */
  render(task: RenderTask): Promise<RenderedFile>;
  close(): Promise<void>;
};

export type RenderPoolOptions = {
  readonly threads: number;
  /** Tasks that may wait for a thread. */
  readonly queue: number;
  /** A module with a function `render`. */
  readonly worker?: string;
};

/** After this time without a task a thread ends, and its memory goes back. */
const idleTimeout = 30_000;

/**
 * A few threads that write files, begun at the first task. A thread that ends by itself fails its task and is replaced
 * at the next one.
 */
export function renderPool({ threads, queue, worker = workerFile }: RenderPoolOptions): Renderer {
  const pool = new Piscina<RenderTask, RenderedFile>({
    filename: worker,
    name: 'render',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout,
    // A thread that blocks while it waits would never end what a drawing leaves to be done later, and keep it all.
    atomics: 'disabled',
  });
  // What fails with a task is told by the task; a thread that ends between two of them is replaced.
  pool.on('error', () => {});
  let underWay = 0;
  return {
    render: async (task) => {
      if (underWay >= threads + queue) throw new AppError('figures_busy');
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
