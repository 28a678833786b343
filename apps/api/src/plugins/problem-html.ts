import type { Problem } from '@tiendo/contracts/problem.ts';
import type { Lang } from '@tiendo/domain/wording/lang.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

/** A problem as a small page: what is wrong, and where. */
export function problemHtml({ title, detail, issues, code }: Problem, lang: Lang): string {
  const lines = issues.map(
    ({ path, message }) => `<li><code>${escapeHtml(path)}</code> ${escapeHtml(message)}</li>`,
  );
  return `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${escapeHtml(title)} | Tiendo</title>
<style>:root{color-scheme:light dark}body{font-family:system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;line-height:1.5}</style></head>
<body><h1>${escapeHtml(title)}</h1><p>${escapeHtml(detail ?? '')}</p><ul>${lines.join('')}</ul><p><a href="/">Tiendo</a> · <code>${code}</code></p></body>
</html>
`;
}
