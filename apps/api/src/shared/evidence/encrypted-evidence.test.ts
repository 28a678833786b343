import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { lockedSample, samples } from './evidence-samples.fixture.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { isPdfEncrypted } from './pdf-encryption.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiendo-encrypted-'));
  return () => rm(folder, { recursive: true });
});

async function judge(name: string, content: Uint8Array): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, content);
  return judgeEvidence(file, name);
}

it.each([
  ['a document that opens with a password', 'password.pdf', 'Biên bản.pdf'],
  ['one that tells so in its cross-reference stream', 'cross-reference-stream.pdf', 'Biên bản.pdf'],
  ['one that opens, and restricts what is done with it', 'restricted.pdf', 'Biên bản.pdf'],
  ['a document of Word with a password', 'password.docx', 'Báo cáo.docx'],
  ['a workbook, which looks the same from outside', 'password.docx', 'Biểu.xlsx'],
  ['an OpenDocument text with a password', 'password.odt', 'Báo cáo.odt'],
] as const)('is refused by name: %s', async (_, file, name) => {
  await expect(judge(name, lockedSample(file))).rejects.toMatchObject({
    code: 'evidence_encrypted',
    issues: [{ path: 'file', given: name }],
  });
});

/** A document with a trailer, or what is to stand in the place of one. */
function pdfWith({ body = '', trailer = '/Root 1 0 R', told = null as number | null, lead = '' }): Buffer {
  const before = `%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n${body}\n`;
  const place = told ?? Buffer.byteLength(before, 'latin1');
  const text = `${before}${lead}xref\n0 1\n0000000000 65535 f \ntrailer\n<<${trailer}>>\nstartxref\n${place}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

describe('a document', () => {
  it.each([
    [
      'says so in its text',
      { body: '2 0 obj<</Length 60>>stream\ntrailer <</Root 1 0 R /Encrypt 9 0 R>>\nendstream endobj' },
    ],
    ['says so in an object', { body: '2 0 obj<</Encrypt 9 0 R>>endobj' }],
    ['says so in a string of its trailer', { trailer: '/Root 1 0 R/Note(/Encrypt \\) (9 0 R) /Encrypt)' }],
    ['says so in a comment', { trailer: '/Root 1 0 R % /Encrypt 9 0 R\n' }],
    ['says so as a value', { trailer: '/Root 1 0 R/Reason/Encrypt' }],
    ['says so deeper', { trailer: '/Root 1 0 R/Own<</Encrypt 9 0 R>>/Kept[/Encrypt 9 0 R]' }],
    ['names nothing to encrypt with', { trailer: '/Root 1 0 R/Encrypt null' }],
    ['names something that begins so', { trailer: '/Root 1 0 R/EncryptNot 9 0 R' }],
  ])('that merely %s is not encrypted', async (_, parts) => {
    expect(await judge('a.pdf', pdfWith(parts))).toBe('application/pdf');
  });

  it.each([
    [
      'beside an identifier of raw bytes',
      { trailer: '/ID[(\\)>>\x80(a)\x00)<0A>]/Root 1 0 R/Encrypt 9 0 R' },
    ],
    ['in a name that is spelt by its codes', { trailer: '/Root 1 0 R/#45ncrypt 9 0 R' }],
    ['in the dictionary itself', { trailer: '/Encrypt<</Filter/Standard>>/Root 1 0 R' }],
    ['behind a line that the end counts in', { lead: '\r\n', trailer: '/Root 1 0 R/Encrypt 9 0 R' }],
    ['though its end tells a wrong place', { told: 3, trailer: '/Root 1 0 R/Encrypt 9 0 R' }],
    ['though its end tells a place beyond it', { told: 99_999, trailer: '/Root 1 0 R/Encrypt 9 0 R' }],
  ])('that says so %s is encrypted', async (_, parts) => {
    await expect(judge('a.pdf', pdfWith(parts))).rejects.toMatchObject({ code: 'evidence_encrypted' });
  });

  it('is judged whatever bytes it consists of', () => {
    const parts = fc.constantFrom(
      '<<',
      '>>',
      '[',
      '(',
      ')',
      '\\',
      '/Encrypt',
      '<',
      'trailer',
      'startxref 9',
      '%',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string()), { maxLength: 60 }), (told) => {
        expect(typeof isPdfEncrypted(Buffer.from(told.join(' '), 'latin1'))).toBe('boolean');
      }),
    );
  });
});

it('takes the same kinds of files without a password', async () => {
  for (const [ending, content] of Object.entries(samples))
    await expect(judge(`a.${ending}`, content)).resolves.toMatch(/\//);
});

it('calls an old document of Word what it is, a kind that is not taken', async () => {
  const locked = lockedSample('password.docx');
  const old = Buffer.from(locked);
  old.write('WordDocumentText', locked.indexOf(Buffer.from('EncryptedPackage', 'utf16le')), 'utf16le');
  await expect(judge('a.doc', old)).rejects.toMatchObject({ code: 'evidence_type_refused' });
});

it('takes an OpenDocument text whose words tell of encryption', async () => {
  const words = strToU8('<text:p>&lt;manifest:encryption-data&gt;</text:p>');
  const content = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'content.xml': words,
  });
  expect(await judge('a.odt', content)).toContain('opendocument');
});
