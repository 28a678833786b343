import { unzipSync } from 'fflate';

const packageName = Buffer.from('EncryptedPackage', 'utf16le');
/** Bytes of an entry in the directory of a compound file ([MS-CFB] 2.6). */
const entryBytes = 128;

/**
 * Whether a compound file holds an Office document behind a password: the stream that [MS-OFFCRYPTO] 2.3.4 names. Old
 * documents of Word and Excel are compound files too, without it.
 */
export function holdsEncryptedPackage(content: Buffer): boolean {
  for (let at = content.indexOf(packageName); at >= 0; at = content.indexOf(packageName, at + 1))
    if (at % entryBytes === 0) return true;
  return false;
}

const manifest = 'META-INF/manifest.xml';
/** More than the list of the parts of a document takes. */
const longestManifest = 4_194_304;

/** Whether an OpenDocument file is behind a password: its manifest tells how parts of it are encrypted. */
export function isOpenDocumentEncrypted(content: Uint8Array): boolean {
  const parts = unzipSync(content, {
    filter: ({ name, originalSize }) => name === manifest && originalSize <= longestManifest,
  });
  const text = Buffer.from(parts[manifest] ?? []).toString();
  return /<(?:[\w.-]+:)?encryption-data[\s>]/.test(text);
}
