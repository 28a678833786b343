import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import { LRUCache } from 'lru-cache';
import type { AnswersByAddress, RememberedAnswer } from '../../plugins/answer-memory.ts';
import { readyFile } from '../../plugins/ready-answer.ts';
import type { DataVersions } from '../data/data.ts';
import type { Renderer } from './render-pool.ts';

/** Which file stands at an address while the data has these versions, and how it is sent from there. */
export type NotedFile = {
  readonly versions: DataVersions;
  readonly key: string;
  readonly etag: string;
  readonly securityHeaders: Readonly<Record<string, string>>;
};

/** Files by what they are made of, and by the addresses that asked for them. */
export type FileMemory = AnswersByAddress & {
  /** The file of a task, written once for all that ask for it at a time and kept as long as there is room. */
  file(key: string, task: RenderTask): Promise<RenderedFile>;
  /** Notes which file stands at an address. */
  note(url: string, noted: NotedFile): void;
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
    // What is being written has a place among the files before it has a size, and is never given up for others.
    ignoreFetchAbort: true,
    fetchMethod: (_key, _stale, { context }) => renderer.render(context.task),
  });
  /** The answer at the address that was asked last for a file, with its compressed forms. */
  const ready = new WeakMap<RenderedFile, { noted: NotedFile; answer: RememberedAnswer }>();
  const addresses = new LRUCache<string, NotedFile>({ max: mostAddresses });
  return {
    file: (key, task) => files.forceFetch(key, { context: { task } }),
    has: (url) => addresses.has(url),
    get: (url) => {
      const noted = addresses.get(url);
      if (noted === undefined) return undefined;
      const file = files.get(noted.key);
      if (file === undefined) return undefined;
      const { versions, etag, securityHeaders } = noted;
      const known = ready.get(file);
      if (known?.noted === noted) return known.answer;
      const answer = { versions, etag, answer: readyFile(file, etag, securityHeaders) };
      ready.set(file, { noted, answer });
      return answer;
    },
    note: (url, noted) => addresses.set(url, noted),
  };
}
