import { glob } from 'node:fs/promises';
import path from 'node:path';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';
import { packageProgram, runNode, runProgram } from '../tasks/run-program.ts';
import { judgeProgram, type Stage, sumResults } from './stage.ts';

export const lintStage: Stage = {
  key: 'lint',
  title: { vi: 'Trình bày và quy tắc mã', en: 'Format and lint' },
  run: async () => {
    const biome = packageProgram('.', '@biomejs/biome', 'bin/biome');
    const args = [
      'ci',
      '--error-on-warnings',
      '--diagnostic-level=warn',
      '--max-diagnostics=50',
      '--colors=off',
    ];
    return judgeProgram(await runNode(biome, args));
  },
};

export const typesStage: Stage = {
  key: 'types',
  title: { vi: 'Kiểu', en: 'Types' },
  run: async () =>
    judgeProgram(await runProgram(path.join(REPOSITORY_ROOT, 'node_modules/.bin/tsc'), ['-b'])),
};

/** Each `scripts/check-*.ts` is one check: it ends with an exit code and says what to do. */
export const checksStage: Stage = {
  key: 'checks',
  title: { vi: 'Tệp sinh ra, lược đồ, dung lượng', en: 'Generated files, schema, bundle size' },
  run: async () => {
    const running = [];
    for await (const file of glob('scripts/check-*.ts', { cwd: REPOSITORY_ROOT }))
      running.push(runNode('--disable-warning=ExperimentalWarning', [file]));
    return sumResults((await Promise.all(running)).map(judgeProgram));
  },
};
