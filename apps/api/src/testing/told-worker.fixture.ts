import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { FigureTask, RenderedFile } from '@tiendo/renderer/render-task.ts';

/** Names the file whose presence lets waiting tasks go on. */
export const goOnVariable = 'TIENDO_TOLD_WORKER';

async function untilTold(): Promise<void> {
  const file = process.env[goOnVariable];
  if (file === undefined) throw new Error(`${goOnVariable} is not set`);
  while (!existsSync(file)) await setTimeout(5);
}

/**
 * A worker that a test tells by the theme what to do: wait until it is told (dark), end (contrast), or answer.
 * The name of its file tells its process.
 */
export async function render({ theme }: FigureTask): Promise<RenderedFile> {
  if (theme === 'contrast') process.exit(1);
  if (theme === 'dark') await untilTold();
  return { bytes: Buffer.from(theme), contentType: 'text/plain', fileName: `${process.pid}` };
}
