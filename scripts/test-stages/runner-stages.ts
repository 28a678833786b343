import { mkdir, readFile, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';
import { packageProgram, runNode } from '../tasks/run-program.ts';
import { judgeRunner, type Stage } from './stage.ts';

const REPORTS = path.join(REPOSITORY_ROOT, '.cache/test-reports');

/** Tests begin the same programs many times over: what Node compiled for one stands ready for the next. */
const compiled = { NODE_COMPILE_CACHE: path.join(REPOSITORY_ROOT, '.cache/compiled') };

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

export const unitStage: Stage = {
  key: 'unit',
  title: { vi: 'Miền, cơ sở dữ liệu, API, thành phần', en: 'Domain, database, API, components' },
  run: async (args) => {
    const report = await emptyReport('vitest.json');
    const vitest = packageProgram('.', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    // Left to itself Vitest spares a core, which is every second one of a small machine.
    const workers = `--maxWorkers=${availableParallelism()}`;
    const result = await runNode(vitest, ['run', workers, ...reporters, ...args], {
      env: { FORCE_COLOR: '0', ...compiled },
    });
    const counted = await readReport(report, vitestReport);
    return judgeRunner(result, {
      passed: counted?.numPassedTests ?? 0,
      failed: counted?.numFailedTests ?? 0,
    });
  },
};

export const browserStage: Stage = {
  key: 'browser',
  title: { vi: 'Trình duyệt', en: 'Browser' },
  run: async (args) => {
    const report = await emptyReport('playwright.json');
    const playwright = packageProgram('e2e', '@playwright/test', 'cli.js');
    const result = await runNode(playwright, ['test', '--reporter=list,json', ...args], {
      cwd: path.join(REPOSITORY_ROOT, 'e2e'),
      env: { FORCE_COLOR: '0', PLAYWRIGHT_JSON_OUTPUT_NAME: report, ...compiled },
    });
    const {
      expected = 0,
      unexpected = 0,
      flaky = 0,
      skipped = 0,
    } = (await readReport(report, playwrightReport))?.stats ?? {};
    return judgeRunner(result, { passed: expected, failed: unexpected + flaky + skipped });
  },
};

async function emptyReport(name: string): Promise<string> {
  const file = path.join(REPORTS, name);
  await mkdir(REPORTS, { recursive: true });
  await rm(file, { force: true });
  return file;
}

async function readReport<T>(file: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : schema.parse(JSON.parse(text));
}
