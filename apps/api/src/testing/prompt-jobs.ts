import type { Jobs } from '../shared/jobs/jobs.ts';

/** Jobs that are done before `send` returns, for tests of what sends them. */
export function promptJobs(): Jobs {
  const workers = new Map<string, (data: object) => Promise<void>>();
  const send = async ({ name }: { name: string }, data: object) => {
    const worker = workers.get(name);
    if (worker === undefined) throw new Error(`nobody works on the queue "${name}"`);
    await worker(data);
  };
  return {
    work: (queue, handler) => {
      const { signal } = new AbortController();
      workers.set(queue.name, (data) =>
        handler({ id: crypto.randomUUID(), data: queue.data.parse(data), signal }),
      );
    },
    send,
    sendWithin: async (_tx, queue, data) => {
      for (const one of data) await send(queue, one);
    },
    schedule: () => {},
    begin: async () => {},
    checkReady: async () => {},
    close: async () => {},
  };
}
