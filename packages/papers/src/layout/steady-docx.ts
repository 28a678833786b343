import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day that a ZIP can tell, in the time of the place, which is how a ZIP tells it. */
const mtime = new Date(1980, 0, 1);

const properties = 'docProps/core.xml';
const timestamps = /<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/gu;

/** The same file without the times at which it and its parts were made. */
export function steadyDocx(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const told = strFromU8(parts[properties] ?? new Uint8Array());
  const files = { ...parts, [properties]: strToU8(told.replace(timestamps, '')) };
  return zipSync(files, { mtime, os: 3, level: 6 });
}
