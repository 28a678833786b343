import { legacyTextOf } from '@tiendo/domain/imports/legacy-text.ts';
import { TableRefusal } from './table-refusal.ts';

/** How the text of a file is written, and how many bytes its mark takes. */
export type TextEncoding = { name: 'utf-8' | 'utf-16le' | 'utf-16be'; mark: number };

/** By the byte order mark; UTF-8 without one. */
export function encodingOf(head: Uint8Array): TextEncoding {
  const [first, second, third] = head;
  if (first === 0xff && second === 0xfe) return { name: 'utf-16le', mark: 2 };
  if (first === 0xfe && second === 0xff) return { name: 'utf-16be', mark: 2 };
  const marked = first === 0xef && second === 0xbb && third === 0xbf;
  return { name: 'utf-8', mark: marked ? 3 : 0 };
}

const sampled = 60;

/** Letters with the tone mark of Windows-1258 behind them, which is how it writes most of Vietnamese. */
const toned = /\p{L}[\u0300\u0301\u0303\u0309\u0323]/u;

/** What bytes that are not UTF-8 seem to be; they are never read by guess. */
export function refusalOfBytes(bytes: Uint8Array): TableRefusal {
  const text = new TextDecoder('latin1').decode(bytes);
  const place = Math.max(0, text.search(/[\u0080-\u00ff]/u) - 10);
  const found = text.slice(place, place + sampled).split(/[\r\n]/u, 1)[0] ?? null;
  const legacy = legacyTextOf(text);
  if (legacy !== null) return new TableRefusal(legacy, { found });
  if (toned.test(new TextDecoder('windows-1258').decode(bytes)))
    return new TableRefusal('encoding_windows_1258');
  return new TableRefusal('encoding_unknown');
}

/** The text of a file piece by piece; refused where bytes are not of its encoding, or tell no character. */
export async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  { name }: TextEncoding,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(name, { fatal: true });
  let lines = 1;
  for await (const chunk of chunks) {
    const text = textOf(decoder, chunk);
    const nul = text.indexOf('\0');
    if (nul >= 0)
      throw new TableRefusal('nul_byte', {}, { row: lines + text.slice(0, nul).split('\n').length - 1 });
    lines += text.split('\n').length - 1;
    yield text;
  }
  yield textOf(decoder, null);
}

function textOf(decoder: InstanceType<typeof TextDecoder>, chunk: Uint8Array | null): string {
  try {
    return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    if (error instanceof TypeError) throw refusalOfBytes(chunk ?? new Uint8Array());
    throw error;
  }
}
