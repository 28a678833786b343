import { connect } from 'node:net';
import { problem } from '@tiendo/contracts/problem.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.ts';
import { askOverHttp } from '../testing/ask-over-http.ts';

let api: ApiUnderTest;
let port: number;

beforeAll(async () => {
  api = await startApi('reference', { bodyBytes: 1_048_576 });
  port = Number(new URL(await api.app.listen({ host: '127.0.0.1', port: 0 })).port);
});
afterAll(async () => {
  api.app.server.closeAllConnections();
  await api.close();
});

const tenMegabytes = Buffer.alloc(10 * 1024 * 1024, 'a');

/** Sends a request with a body over a real connection. */
const send = (method: string, path: string, headers: Record<string, string>, body: Buffer) =>
  askOverHttp(`http://127.0.0.1:${port}`, { method, path, headers, body });

/** Sends bytes as they are and reads what comes back. */
function sendRaw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      received += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

describe('a body of ten megabytes', () => {
  const units = '/api/v1/units';
  const stated = { 'content-length': String(tenMegabytes.length) };
  const unstated = { 'transfer-encoding': 'chunked' };

  it.each([
    ['GET', units, stated],
    ['GET', units, unstated],
    ['POST', units, stated],
    ['POST', units, unstated],
    ['PUT', '/nowhere', stated],
    ['PUT', '/nowhere', unstated],
    ['GET', '/tong-quan', stated],
  ])('is refused for %s %s, its length %o', async (method, path, headers) => {
    const { status, text } = await send(method, path, headers, tenMegabytes);
    expect(status).toBe(413);
    expect(problem.parse(JSON.parse(text))).toMatchObject({ code: 'body_too_large' });
  });

  it('does not stop the next request', async () => {
    expect((await send('GET', units, {}, Buffer.alloc(0))).status).toBe(200);
  });
});

it('a small body where none is expected changes nothing', async () => {
  expect((await send('GET', '/api/v1/instance', { 'content-length': '2' }, Buffer.from('{}'))).status).toBe(
    200,
  );
  expect(
    (await send('GET', '/api/v1/instance', { 'transfer-encoding': 'chunked' }, Buffer.from('{}'))).status,
  ).toBe(200);
});

it.each([
  ['what is not HTTP', 'GARBAGE\r\n\r\n', '400', 'invalid_request'],
  [
    'a head of fifty kilobytes',
    `GET /?q=${'a'.repeat(50_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
    '414',
    'uri_too_long',
  ],
])('%s is answered with a problem document', async (_, text, status, code) => {
  const [head = '', body = ''] = (await sendRaw(text)).split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status}`);
  expect(problem.parse(JSON.parse(body))).toMatchObject({ code });
});

describe('an answer that was kept', () => {
  it('is confirmed with 304 and no body, also when it would be compressed', async () => {
    const url = '/api/v1/criteria-sets/XA_NTM_2016';
    const first = await api.get(url);
    const etag = String(first.headers.etag);
    for (const encoding of ['identity', 'br']) {
      const again = await api.get(url, { 'if-none-match': etag, 'accept-encoding': encoding });
      expect([again.statusCode, again.body]).toEqual([304, '']);
    }
    const other = await api.get(url, { 'if-none-match': 'W/"other"' });
    expect(other.statusCode).toBe(200);
  });

  it('is compressed where that is understood', async () => {
    const response = await api.get('/api/v1/criteria-sets/XA_NTM_2016', { 'accept-encoding': 'br, gzip' });
    expect(response.headers).toMatchObject({
      'content-encoding': 'br',
      vary: expect.stringContaining('accept-encoding'),
    });
  });
});

it('everything comes from this origin, in the documentation too', async () => {
  const page = await api.get('/api/docs');
  expect(String(page.headers['content-security-policy'])).toContain("script-src 'self'");
  const addresses = [...page.body.matchAll(/(?:src|href)="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses)
    expect([address, (await api.get(address)).statusCode]).toEqual([address, 200]);
  expect(page.body).not.toMatch(/<script>|https?:\/\//);
});

it('the page of problems has a section for the type of every problem document', async () => {
  const refusal = problem.parse((await api.get('/api/v1/units?limit=0')).json());
  const [address = '', anchor = ''] = refusal.type.split('#');
  const page = await api.get(address);
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect(page.body).toContain(`id="${anchor}"`);
});

it('health says that the process answers, readiness that the database does', async () => {
  expect((await api.get('/healthz')).json()).toEqual({ status: 'ok' });
  expect((await api.get('/readyz')).json()).toEqual({ status: 'ready' });
});
