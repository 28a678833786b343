import type { PaperFile } from '../layout/official-paper.ts';

/** Texts that break files which are not written with care, by what they are. */
export const hostileTexts: Readonly<Record<string, string>> = {
  'markup of the format': '</w:t></w:r></w:p><w:p><w:r><w:t>&amp;"\'<![CDATA[ ]]> &#0; <?xml?>',
  'control characters and halves of a pair':
    'một\u0000hai\u0007ba\u000b\u001f\u007f\ud800bốn\udc00\ufffe\uffff',
  'marks of direction': '\u202eđảo ngược\u202c \u2067trái\u2069 \u200fphải\u200e',
  'twenty thousand characters': 'Nhiều chữ quá '.repeat(1429).slice(0, 20_000),
  'one word without an end': 'ư'.repeat(20_000),
  'decomposed Vietnamese': 'Khuất Xá đạt chuẩn nông thôn mới nâng cao'.normalize('NFD'),
  'lines and tabs': 'dòng một\r\ndòng hai\n\n\tdòng ba\u2028dòng bốn',
  nothing: '',
};

/** Fields whose value the layout goes by; every other text is only written. */
const chosen: ReadonlySet<string> = new Set(['is', 'align', 'orientation', 'date']);

function replaced(value: unknown, text: string): unknown {
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((one) => replaced(one, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, chosen.has(name) ? held : replaced(held, text)]),
  );
}

/** The same paper with the text in the place of every text it holds. */
export const withEveryText = (file: PaperFile, text: string): PaperFile => replaced(file, text) as PaperFile;
