import type { RenderedFile, RenderTask } from '@tiendo/renderer/render-task.ts';
import { expect, it } from 'vitest';
import type { DataVersions } from '../data/data.ts';
import { fileMemory } from './file-memory.ts';

const versions = { units: 1 } as unknown as DataVersions;
const task: RenderTask = { page: 'overview', figures: [] };
const fileOf = (text: string, length = text.length): RenderedFile => ({
  bytes: Buffer.from(text.padEnd(length)),
  contentType: 'text/csv',
  fileName: 'one.csv',
});
const noteOf = (key: string) => ({
  versions,
  key,
  etag: `"${key}"`,
  securityHeaders: { 'x-frame-options': 'DENY' },
});

it('answers at an address with the file that was noted there', async () => {
  const memory = fileMemory(100_000, { render: async () => fileOf('a;b') });
  await memory.file('one', task);
  memory.note('/one.csv', noteOf('one'));
  const { etag, answer } = memory.get('/one.csv') ?? {};
  expect(memory.has('/one.csv')).toBe(true);
  expect(etag).toBe('"one"');
  expect(String(answer?.forms.identity.body)).toBe('a;b');
  expect(answer?.forms.identity.headers).toMatchObject({
    'content-length': 3,
    'content-disposition': 'inline; filename="one.csv"',
    'x-frame-options': 'DENY',
  });
});

it('has nothing at an address whose file had to make room', async () => {
  const memory = fileMemory(5_000, { render: async () => fileOf('', 3_000) });
  await memory.file('one', task);
  memory.note('/one.csv', noteOf('one'));
  await memory.file('other', task);
  expect(memory.get('/one.csv')).toBeUndefined();
});

it('hands over a file that others drove out while it was written', async () => {
  const written = Promise.withResolvers<RenderedFile>();
  const [slow, ...quick] = [written.promise, fileOf('', 3_000), fileOf('', 3_000), fileOf('', 3_000)];
  const files = [slow, ...quick][Symbol.iterator]();
  const memory = fileMemory(5_000, { render: async () => files.next().value ?? fileOf('') });
  const waited = memory.file('slow', task);
  for (const key of ['one', 'two', 'three']) await memory.file(key, task);
  written.resolve(fileOf('slow'));
  expect(String((await waited).bytes)).toBe('slow');
});
