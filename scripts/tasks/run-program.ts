import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';

export type ProgramResult = { readonly code: number; readonly output: string };

/** Runs a JavaScript program on this Node and returns its exit code and what it printed. */
export function runNode(
  file: string,
  args: readonly string[],
  {
    cwd = REPOSITORY_ROOT,
    env = {},
    signal,
  }: { cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<ProgramResult> {
  return runProgram(process.execPath, [file, ...args], { cwd, env, ...(signal && { signal }) });
}

/** Runs a program and returns its exit code and what it printed (both streams, in order of arrival). */
export function runProgram(
  program: string,
  args: readonly string[],
  {
    cwd = REPOSITORY_ROOT,
    env = {},
    signal,
  }: { cwd?: string; env?: NodeJS.ProcessEnv; signal?: AbortSignal } = {},
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal && { signal }),
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Absolute path of a program inside a package that `workspace` (a folder of the repository) depends on. */
export function packageProgram(workspace: string, packageName: string, file: string): string {
  const require = createRequire(path.join(REPOSITORY_ROOT, workspace, 'package.json'));
  return path.join(path.dirname(require.resolve(`${packageName}/package.json`)), file);
}
