import { defineCommand } from '@tiendo/contracts/endpoint.ts';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { problemAnswer } from '../../testing/fake-api.ts';
import { signedOut } from './call.ts';
import { sendCommand } from './send-command.ts';

const changeNote = defineCommand({
  name: 'changeNote',
  method: 'PATCH',
  path: '/notes/{id}',
  tag: 'notes',
  summary: 'Change a note',
  description: 'Changes a note.',
  access: 'signed_in',
  precondition: 'if_match',
  status: 200,
  params: z.object({ id: z.string() }),
  query: z.strictObject({}),
  body: z.strictObject({ text: z.string() }),
  response: z.object({ version: z.number() }),
  problems: [],
  example: { params: { id: '1' }, query: {}, body: { text: 'Đã rà soát' } },
});
const input = { params: { id: '1' }, body: { text: 'Đã rà soát' } };

/** What the server answers; gives what it was sent. */
function serverAnswers(answer: () => Response) {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

it('sends the body, the version that is changed, the key and the language', async () => {
  const fetch = serverAnswers(() => Response.json({ version: 13 }));
  expect(await sendCommand(changeNote, { ...input, version: 12, key: 'k3-2026' })).toEqual({ version: 13 });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('/api/v1/notes/1');
  expect(init).toMatchObject({ method: 'PATCH', body: '{"text":"Đã rà soát"}' });
  expect(init?.headers).toEqual({
    'Accept-Language': 'vi',
    'Content-Type': 'application/json',
    'If-Match': '"12"',
    'Idempotency-Key': 'k3-2026',
  });
});

it('rejects with the problem, what it found in fields and how long to wait', async () => {
  const issues = [{ path: 'text', code: 'invalid_value', message: 'Quá dài.' }];
  serverAnswers(() =>
    Response.json(
      { ...problemAnswer('invalid_request', 422), issues },
      {
        status: 422,
        headers: { 'retry-after': '30' },
      },
    ),
  );
  await expect(sendCommand(changeNote, input)).rejects.toMatchObject({
    failure: { kind: 'problem', problem: { issues }, retryAfterSeconds: 30 },
  });
});

it('tells the page that nobody is signed in any more', async () => {
  serverAnswers(() => Response.json(problemAnswer('signed_out', 401), { status: 401 }));
  const told = vi.fn();
  window.addEventListener(signedOut, told, { once: true });
  await expect(sendCommand(changeNote, input)).rejects.toMatchObject({ failure: { kind: 'problem' } });
  expect(told).toHaveBeenCalledOnce();
});

it('says that there is no connection', async () => {
  serverAnswers(() => {
    throw new TypeError('fetch failed');
  });
  await expect(sendCommand(changeNote, input)).rejects.toMatchObject({ failure: { kind: 'offline' } });
});
