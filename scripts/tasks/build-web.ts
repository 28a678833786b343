import path from 'node:path';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';
import { onceForContent } from './content-stamp.ts';
import { CommandProblem, programFailure } from './problem.ts';
import { packageProgram, runNode } from './run-program.ts';

/** Folder of the built SPA. */
export const WEB_ROOT = path.join(REPOSITORY_ROOT, 'apps/web/dist');

/** Builds the SPA when its sources have changed since the last build. */
export async function buildWeb({ onBuild = () => {}, signal }: BuildOptions = {}): Promise<void> {
  const stamp = {
    name: 'web-build',
    patterns: ['apps/web/**', 'packages/{charts,contracts,domain,policy}/src/**', 'pnpm-lock.yaml'],
    output: 'apps/web/dist/index.html',
  };
  await onceForContent(stamp, async () => {
    onBuild();
    const vite = packageProgram('apps/web', 'vite', 'bin/vite.js');
    const cwd = path.join(REPOSITORY_ROOT, 'apps/web');
    const { code, output } = await runNode(vite, ['build', '--logLevel', 'warn'], {
      cwd,
      env: { FORCE_COLOR: '0', NODE_ENV: 'production' },
      ...(signal && { signal }),
    });
    if (code !== 0) throw new CommandProblem(programFailure('vite build', output));
  });
}

type BuildOptions = { readonly onBuild?: () => void; readonly signal?: AbortSignal };
