import path from 'node:path';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';
import { onceForContent } from './content-stamp.ts';
import { CommandProblem, programFailure } from './problem.ts';
import { packageProgram, runNode } from './run-program.ts';

/** Builds the worker that writes figures to files when its sources have changed since the last build. */
export async function buildRenderer(signal?: AbortSignal): Promise<void> {
  const stamp = {
    name: 'renderer-build',
    patterns: [
      'packages/{renderer,charts,contracts,domain}/src/**',
      'packages/renderer/vite.config.ts',
      'pnpm-lock.yaml',
    ],
    output: 'packages/renderer/dist/render-worker.js',
  };
  await onceForContent(stamp, async () => {
    const vite = packageProgram('packages/renderer', 'vite', 'bin/vite.js');
    const cwd = path.join(REPOSITORY_ROOT, 'packages/renderer');
    const { code, output } = await runNode(vite, ['build', '--logLevel', 'warn'], {
      cwd,
      env: { FORCE_COLOR: '0', NODE_ENV: 'production' },
      ...(signal && { signal }),
    });
    if (code !== 0) throw new CommandProblem(programFailure('vite build', output));
  });
}
