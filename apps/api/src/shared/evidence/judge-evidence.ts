import { open, readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { fileTypeFromFile } from 'file-type';
import { parameterError } from '../app-error.ts';
import { extensionOf } from './evidence-name.ts';
import { type EvidenceType, endingsOf, evidenceTypes } from './evidence-types.ts';
import { holdsEncryptedPackage, isOpenDocumentEncrypted } from './office-encryption.ts';
import { isPdfEncrypted } from './pdf-encryption.ts';

const refusedType = (given: string, taken: readonly EvidenceType[]) =>
  parameterError('evidence_type_refused', 'file', { given, expected: endingsOf(taken) });

const encrypted = (name: string) => parameterError('evidence_encrypted', 'file', { given: name });

/** Parts of Office and OpenDocument files that hold programs. */
const programs = /(^|\/)(vbaproject\.bin|vbadata\.xml|macrosheets\/.*)$|^(basic|scripts)\//i;

/** Whether a file begins with the mark of its kind: readers look further in, where another kind may hide. */
async function beginsAs(file: string, { start, offset }: EvidenceType): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(start.length), 0, start.length, offset);
    return buffer.toString('latin1', 0, bytesRead) === start;
  } finally {
    await handle.close();
  }
}

/** The names in the directory of a ZIP, of which nothing is unpacked; undefined where it has none. */
function namesInZip(content: Uint8Array): readonly string[] | undefined {
  const names: string[] = [];
  const list = ({ name }: { name: string }) => {
    names.push(name);
    return false;
  };
  try {
    unzipSync(content, { filter: list });
  } catch {
    return undefined;
  }
  return names;
}

function refuseProgramsAndPasswords(content: Uint8Array, name: string, { type }: EvidenceType): void {
  const names = namesInZip(content);
  if (names === undefined) throw refusedType(`${type}?`, evidenceTypes);
  if (names.some((one) => programs.test(one)))
    throw parameterError('evidence_has_macros', 'file', { given: name });
  if (isOpenDocumentEncrypted(content)) throw encrypted(name);
}

/**
 * The media type of the file at the path `file`, told by its content. Throws where that is none of those `taken`, holds macros, is encrypted, or is not what `name` ends in: `evidence_type_refused`, `evidence_has_macros`,
 * `evidence_encrypted`, `evidence_name_mismatch`.
 */
export async function judgeEvidence(
  file: string,
  name: string,
  taken: readonly EvidenceType[] = evidenceTypes,
): Promise<string> {
  const found = await fileTypeFromFile(file);
  if (found?.mime.includes('macroenabled'))
    throw parameterError('evidence_has_macros', 'file', { given: name });
  if (found?.mime === 'application/x-cfb' && holdsEncryptedPackage(await readFile(file)))
    throw encrypted(name);
  const kind = taken.find(({ type }) => type === found?.mime);
  if (kind === undefined || !(await beginsAs(file, kind)))
    throw refusedType(found?.ext ?? (extensionOf(name) || '?'), taken);
  if (!kind.extensions.includes(extensionOf(name)))
    throw parameterError('evidence_name_mismatch', 'file', {
      given: name,
      expected: kind.extensions.join(', '),
    });
  if (kind.zipped) refuseProgramsAndPasswords(await readFile(file), name, kind);
  if (kind.type === 'application/pdf' && isPdfEncrypted(await readFile(file))) throw encrypted(name);
  return kind.type;
}
