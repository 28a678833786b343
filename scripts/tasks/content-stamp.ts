import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { REPOSITORY_ROOT } from '../../packages/database/src/repository-paths.ts';

const NOT_SOURCES = new Set(['node_modules', 'dist', 'generated', '.cache']);

/**
 * Runs `work` unless the files that match `patterns` (relative to the repository) are the same as at its last
 * success and `output` still exists.
 */
export async function onceForContent(
  { name, patterns, output }: { name: string; patterns: readonly string[]; output: string },
  work: () => Promise<void>,
): Promise<void> {
  const stampFile = path.join(REPOSITORY_ROOT, '.cache', 'stamps', name);
  const wanted = await hashFiles(patterns);
  const done = await readFile(stampFile, 'utf8').catch(() => '');
  const outputExists = await readFile(path.join(REPOSITORY_ROOT, output)).then(
    () => true,
    () => false,
  );
  if (done === wanted && outputExists) return;
  await work();
  await mkdir(path.dirname(stampFile), { recursive: true });
  await writeFile(stampFile, wanted);
}

async function hashFiles(patterns: readonly string[]): Promise<string> {
  const files: string[] = [];
  const entries = glob([...patterns], {
    cwd: REPOSITORY_ROOT,
    withFileTypes: true,
    exclude: (entry) => NOT_SOURCES.has(entry.name),
  });
  for await (const entry of entries) if (entry.isFile()) files.push(path.join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash
      .update(`${path.relative(REPOSITORY_ROOT, file)}\0`)
      .update(await readFile(file))
      .update('\0');
  }
  return hash.digest('hex');
}
