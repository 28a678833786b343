import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import { LRUCache } from 'lru-cache';
import type { Renderer } from './render-pool.ts';

/** Files by what they are made of. */
export type FileMemory = {
  /** The file of a task, written once for all that ask for it at a time and kept as long as there is room. */
  file(key: string, task: RenderTask): Promise<RenderedFile>;
};

/** What a kept file takes beside its bytes. */
const overheadBytes = 1024;

/** Keeps written files of so many bytes at most, those longest that were asked for last. */
export function fileMemory(bytes: number, renderer: Pick<Renderer, 'render'>): FileMemory {
  const files = new LRUCache<string, RenderedFile, { task: RenderTask }>({
    maxSize: bytes,
    sizeCalculation: (file) => file.bytes.length + overheadBytes,
    fetchMethod: (_key, _stale, { context }) => renderer.render(context.task),
  });
  return { file: (key, task) => files.forceFetch(key, { context: { task } }) };
}
