import { problemCodes } from '@tiendo/contracts/problem.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';
import fastifyPlugin from 'fastify-plugin';
import { problemPage } from './problem-details.ts';
import { escapeHtml } from './problem-html.ts';
import { problemMessage, problemMessages } from './problem-messages.ts';
import { problemStatus } from './problem-status.ts';

function described(code: (typeof problemCodes)[number], lang: Lang): string {
  const { title } = problemMessages[code];
  return `<p lang="${lang}"><strong>${escapeHtml(title[lang])}.</strong> ${escapeHtml(problemMessage(code, lang))}</p>`;
}

function problemList(): string {
  return problemCodes
    .map(
      (code) =>
        `<section id="${code}"><h2><code>${code}</code> · ${problemStatus[code]}</h2>${described(code, 'vi')}${described(code, 'en')}</section>`,
    )
    .join('\n');
}

const page = `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Các lỗi của API Tiendo</title>
<style>body{font-family:system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;line-height:1.5}section:target{outline:2px solid;outline-offset:.5rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}p{margin:.25rem 0}</style></head>
<body><h1>Các lỗi của API Tiendo <span lang="en">/ Problems of the Tiendo API</span></h1>
${problemList()}
</body></html>
`;

/** The page that the `type` of every problem document leads to. */
export const problemDocumentation = fastifyPlugin(async (app) => {
  app.get(problemPage, { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page),
  );
});
