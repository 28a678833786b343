import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keptSecret } from './kept-secret.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiendo-secret-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('is made once, whoever asks first, and can be read by nobody else', async () => {
  const directory = path.join(folder, 'data');
  const secrets = await Promise.all([1, 2, 3].map(() => keptSecret(directory)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[\w-]{64}$/);
  expect((await stat(path.join(directory, 'session-secret'))).mode & 0o777).toBe(0o600);
});
