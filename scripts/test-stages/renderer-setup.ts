import { buildRenderer } from '../tasks/build-renderer.ts';

/** Vitest global setup: the worker that the API has its files made by. */
export const setup = (): Promise<void> => buildRenderer();
