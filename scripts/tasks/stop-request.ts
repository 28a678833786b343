/**
 * Calls `listener` once and resolves when the process is asked to stop: Ctrl-C, a termination signal, or the end of
 * the process that started this one. Repeated requests change nothing.
 */
export function onStopRequest(listener: () => void): Promise<'asked'> {
  return new Promise((resolve) => {
    const stop = (): void => {
      listener();
      resolve('asked');
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    process.on('disconnect', stop);
  });
}
