import { fileURLToPath } from 'node:url';

/** The built worker, see `scripts/tasks/build-renderer.ts`. */
export const workerFile = fileURLToPath(new URL('../dist/render-worker.js', import.meta.url));
