import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { DataVersions } from '../shared/data/data.ts';
import { answerMemory, fromMemoryFirst } from './answer-memory.ts';
import { readyAnswer } from './ready-answer.ts';

const versionsAt = (progress: bigint): DataVersions => ({
  units: 1n,
  criteria_sets: 1n,
  publications: 1n,
  marks: 1n,
  progress,
});
const now = versionsAt(1n);
const answerOf = (versions: DataVersions) => ({
  versions,
  etag: 'W/"1"',
  answer: readyAnswer('{"a":1}', 'W/"1"'),
});

/** Room for five of these answers. */
const roomy = () => answerMemory(11_000);

describe('a memory of answers', () => {
  it('keeps what is asked once while there is room', () => {
    const memory = roomy();
    memory.keep('/a', answerOf(now));
    expect(memory.get('/a')?.answer.forms.identity.body).toBe('{"a":1}');
  });

  it('lets one more in when it is asked for again, for the one that was asked for longest ago', () => {
    const memory = roomy();
    const first = ['/1', '/2', '/3', '/4', '/5'];
    for (const url of first) memory.keep(url, answerOf(now));
    expect(first.map((url) => memory.get(url) !== undefined)).toEqual([true, true, true, true, true]);
    memory.keep('/6', answerOf(now));
    expect([memory.has('/6'), memory.has('/1')]).toEqual([false, true]);
    memory.keep('/6', answerOf(now));
    expect([memory.has('/6'), memory.has('/1'), memory.has('/2')]).toEqual([true, false, true]);
  });

  it('forgets after many others that an address was asked for once', () => {
    const memory = roomy();
    const isKept = (url: string) => {
      memory.keep(url, answerOf(now));
      return memory.has(url);
    };
    for (const url of ['/1', '/2', '/3', '/4', '/5', '/a']) isKept(url);
    for (let others = 0; others < 10_000; others += 1) isKept(`/other/${others}`);
    expect([isKept('/a'), isKept('/a')]).toEqual([false, true]);
  });

  it('lets go of what was answered from data that changed', () => {
    const memory = roomy();
    memory.keep('/a', answerOf(now));
    memory.keep('/b', answerOf(versionsAt(2n)));
    expect([memory.has('/a'), memory.has('/b')]).toEqual([false, true]);
  });
});

it('answers from memory first, tells of it, and hands on what it does not know', async () => {
  const memory = roomy();
  memory.keep('/a', answerOf(now));
  const told: string[] = [];
  const server = createServer(
    fromMemoryFirst([memory], () => now, {
      tell: ({ url }, { statusCode }) => told.push(`${url} ${statusCode}`),
      otherwise: (_request, response) => response.writeHead(404).end('handed on'),
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const ask = async (path: string, headers = {}) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    return [answer.status, await answer.text()];
  };
  expect(await ask('/a')).toEqual([200, '{"a":1}']);
  expect(await ask('/a', { 'if-none-match': 'W/"1"' })).toEqual([304, '']);
  expect(await ask('/b')).toEqual([404, 'handed on']);
  expect(told).toEqual(['/a 200', '/a 304']);
  server.close();
});
