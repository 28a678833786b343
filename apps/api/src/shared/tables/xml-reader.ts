import sax from 'sax';
import { TableRefusal } from './table-refusal.ts';

/** What is done with the elements of an XML part; names stand without their prefix. */
export type XmlHandlers = {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
};

/** Takes the text of a part piece by piece, and at last its end. */
export type XmlReader = { write(chunk: Uint8Array): void; end(): void };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Attributes without prefixes, as the names of elements: `r:id` is the `id` of a relationship. */
function attributesOf(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!Object.keys(attributes).some((name) => name.includes(':'))) return attributes;
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));
}

/**
 * Reads XML strictly. A declaration of a document type is refused: entities can only be declared in one, so that none
 * can grow.
 */
export function xmlReader(part: string, handlers: XmlHandlers): XmlReader {
  const parser = sax.parser(true);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  parser.onerror = () => {
    throw new TableRefusal('xml_damaged', { found: part });
  };
  parser.ondoctype = () => {
    throw new TableRefusal('xml_unsafe', { found: part });
  };
  parser.onopentag = ({ name, attributes }) =>
    handlers.open(local(name), attributesOf(attributes as Record<string, string>));
  parser.onclosetag = (name) => handlers.close(local(name));
  parser.ontext = (text) => handlers.text(text);
  parser.oncdata = (text) => handlers.text(text);
  const decodedOrRefused = (chunk: Uint8Array | null): string => {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch {
      throw new TableRefusal('xml_damaged', { found: part });
    }
  };
  return {
    write: (chunk) => void parser.write(decodedOrRefused(chunk)),
    end: () => void parser.write(decodedOrRefused(null)).close(),
  };
}

/** Reads a whole part. */
export async function readXml(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  handlers: XmlHandlers,
  signal?: AbortSignal,
): Promise<void> {
  const reader = xmlReader(part, handlers);
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    reader.write(chunk);
  }
  reader.end();
}
