import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import { LRUCache } from 'lru-cache';
import type { DataVersions } from '../data/data.ts';
import type { Renderer } from './render-pool.ts';

/** A file under the hash of all that it is made of. */
export type KnownFile = { readonly key: string; readonly file: RenderedFile };

/** Files by what they are made of, and by the addresses that asked for them. */
export type FileMemory = {
  /** The file of a task, written once for all that ask for it at a time and kept as long as there is room. */
  file(key: string, task: RenderTask): Promise<RenderedFile>;
  /** The file that stands at an address while the data has these versions; undefined where it is not kept. */
  at(url: string, versions: DataVersions): KnownFile | undefined;
  /** Notes which file stands at an address. */
  note(url: string, versions: DataVersions, key: string): void;
};

/** What a kept file takes beside its bytes. */
const overheadBytes = 1024;

/** Addresses whose file is known of at a time. */
const mostAddresses = 4096;

/** Keeps written files of so many bytes at most, those longest that were asked for last. */
export function fileMemory(bytes: number, renderer: Pick<Renderer, 'render'>): FileMemory {
  const files = new LRUCache<string, RenderedFile, { task: RenderTask }>({
    maxSize: bytes,
    sizeCalculation: (file) => file.bytes.length + overheadBytes,
    fetchMethod: (_key, _stale, { context }) => renderer.render(context.task),
  });
  const keys = new LRUCache<string, { versions: DataVersions; key: string }>({ max: mostAddresses });
  return {
    file: (key, task) => files.forceFetch(key, { context: { task } }),
    at: (url, versions) => {
      const noted = keys.get(url);
      const file = noted?.versions === versions ? files.get(noted.key) : undefined;
      return noted === undefined || file === undefined ? undefined : { key: noted.key, file };
    },
    note: (url, versions, key) => keys.set(url, { versions, key }),
  };
}
