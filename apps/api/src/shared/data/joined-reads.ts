/**
 * Lets calls at one time share one read: a call is answered by a read that began after it, so that
 * none is told something older than the moment it asked; reads never run beside each other.
 */
export function joinedReads<T>(read: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<T> | null = null;
  return () => {
    waiting ??= running
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        const reading = read();
        running = reading;
        return reading;
      });
    return waiting;
  };
}
