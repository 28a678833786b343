/** Work that nobody waits for until the server closes. */
export type LateWork = {
  /** Begins it; its failure is told. */
  readonly begin: (work: () => Promise<void>) => void;
  /** Resolves when all that was begun has ended. */
  readonly ended: () => Promise<void>;
};

export function lateWork(onFailure: (error: unknown) => void): LateWork {
  const running = new Set<Promise<void>>();
  return {
    begin: (work) => {
      const done = work()
        .catch(onFailure)
        .finally(() => running.delete(done));
      running.add(done);
    },
    ended: async () => {
      await Promise.allSettled(running);
    },
  };
}
