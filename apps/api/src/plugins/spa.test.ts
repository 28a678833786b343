import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemDetails } from './problem-details.ts';
import { spa } from './spa.ts';
import { unknownRoutes } from './unknown-routes.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'spa-'));
  await mkdir(path.join(folder, 'web/assets'), { recursive: true });
  await writeFile(path.join(folder, 'web/index.html'), '<title>Tiendo</title>');
  await writeFile(path.join(folder, 'web/assets/app-1a2b.js'), 'export {}');
  await writeFile(path.join(folder, 'web/favicon.svg'), '<svg/>');
  await writeFile(path.join(folder, 'web/assets/.secret.js'), 'no');
  await writeFile(path.join(folder, 'outside.txt'), 'no');
});
afterAll(() => rm(folder, { recursive: true }));

async function serve(webRoot: string | undefined): Promise<FastifyInstance> {
  const app = Fastify();
  await app.register(problemDetails);
  await app.register(unknownRoutes);
  await app.register(spa, { webRoot });
  return app;
}

describe('the built SPA', () => {
  it.each([
    ['/', 'text/html', 'no-cache'],
    ['/tong-quan?don-vi=188@2020-03-31', 'text/html', 'no-cache'],
    ['/nguon-so-lieu', 'text/html', 'no-cache'],
    ['/assets/app-1a2b.js', 'javascript', 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 'image/svg+xml', 'no-cache'],
  ])('serves %s', async (url, type, caching) => {
    const app = await serve(path.join(folder, 'web'));
    const response = await app.inject(url);
    expect([response.statusCode, response.headers['cache-control']]).toEqual([200, caching]);
    expect(response.headers['content-type']).toContain(type);
  });

  it.each([
    ['/assets/gone.js', 404, 'not_found'],
    ['/assets/gone', 404, 'not_found'],
    ['/assets/', 404, 'not_found'],
    ['/assets', 404, 'not_found'],
    ['/api/v1/nothing', 404, 'not_found'],
    ['/..%2foutside.txt', 400, 'invalid_request'],
    ['/assets/..%2f..%2f..%2foutside.txt', 400, 'invalid_request'],
    ['/assets/.secret.js', 404, 'not_found'],
  ])('has nothing at %s', async (url, status, code) => {
    const app = await serve(path.join(folder, 'web'));
    const response = await app.inject(url);
    expect([response.statusCode, response.json().code]).toEqual([status, code]);
    expect(response.headers['cache-control']).toBe('no-store');
  });
});

it('without a built SPA a plain page says what to do', async () => {
  for (const webRoot of [undefined, path.join(folder, 'nowhere')]) {
    const app = await serve(webRoot);
    const response = await app.inject('/tong-quan');
    expect([response.statusCode, response.headers['content-type']]).toEqual([
      200,
      'text/html; charset=utf-8',
    ]);
    expect(response.body).toContain('npm start');
  }
});
