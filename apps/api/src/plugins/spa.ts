import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../shared/app-error.ts';

export type SpaOptions = {
  /** Folder of the built SPA; without it a plain page says what to do. */
  readonly webRoot: string | undefined;
};

const unbuiltPage = `<!doctype html>
<html lang="vi"><meta charset="utf-8"><title>Tiendo</title>
<body style="font-family: sans-serif; max-width: 40rem; margin: 4rem auto; line-height: 1.5">
<h1>Tiendo</h1>
<p>API đang chạy. Giao diện chưa được dựng: chạy <code>npm start</code> hoặc <code>pnpm dev</code>. Tài liệu API: <a href="/api/docs">/api/docs</a>.</p>
<p lang="en">The API is running. The pages are not built: run <code>npm start</code> or <code>pnpm dev</code>. API documentation: <a href="/api/docs">/api/docs</a>.</p>
</body></html>`;

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0] ?? '/';

/** Folders whose addresses are never a page: the API, and the built files, of which an old one may be gone. */
const withoutPages = ['/api', '/assets'];

const lies = (address: string, folder: string): boolean =>
  address === folder || address.startsWith(`${folder}/`);

/** Pages of the SPA have addresses without a file extension, outside those folders. */
function isPage(address: string): boolean {
  return !withoutPages.some((folder) => lies(address, folder)) && path.posix.extname(address) === '';
}

/**
 * The built SPA: hashed files for ever, the page itself asked for again each time, and the page
 * for every address that is not a file's or the API's.
 */
export const spa = fastifyPlugin<SpaOptions>(async (app, { webRoot }) => {
  const built = webRoot !== undefined && existsSync(path.join(webRoot, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: webRoot,
      serve: false,
      dotfiles: 'ignore',
      setHeaders: (reply, file) => {
        const hashed = file.includes(`${path.sep}assets${path.sep}`);
        const kept = hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
        reply.header('cache-control', kept);
      },
    });
  }
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    const address = pathOf(request);
    if (isPage(address))
      return built ? reply.sendFile('index.html') : reply.type('text/html; charset=utf-8').send(unbuiltPage);
    if (!built || address.startsWith('/api')) throw new AppError('not_found');
    return reply.sendFile(decodeURIComponent(address));
  };
  app.get('/*', { schema: { hide: true } }, answer);
});
