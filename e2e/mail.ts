import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';

/** The newest message to somebody, of an application that writes its mail to files; null where there is none. */
export async function newestMailTo(
  address: string,
  dataDirectory = process.env.TIENDO_E2E_DATA ?? '.data',
): Promise<ParsedMail | null> {
  const outbox = path.join(dataDirectory, 'outbox');
  const files = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml')).sort();
  const messages = await Promise.all(
    files.map(async (name) => simpleParser(await readFile(path.join(outbox, name)))),
  );
  const received = messages.filter(({ to }) =>
    [to].flat().some((field) => field?.value.some((one) => one.address === address)),
  );
  return received.at(-1) ?? null;
}
