import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import { AppError } from '../app-error.ts';
import { evidencePath, sweepUnfinished } from './evidence-folder.ts';
import { samples, tricks } from './evidence-samples.fixture.ts';
import { type EvidenceStore, evidenceStore } from './evidence-store.ts';
import { prismaEvidenceRegister } from './prisma-evidence-register.ts';

const maxBytes = 4096;
let data: StoredData;
let folder: string;
let store: EvidenceStore;

beforeAll(async () => {
  data = await openStoredData('none');
});
afterAll(() => data.close());
beforeEach(async () => {
  await data.database.evidenceFile.deleteMany();
  const root = await mkdtemp(path.join(tmpdir(), 'tiendo-evidence-'));
  folder = path.join(root, 'evidence');
  store = evidenceStore({ folder, maxBytes, register: prismaEvidenceRegister(data.database) });
  return () => rm(root, { recursive: true });
});

const streamOf = (content: Uint8Array) => Readable.from([content.subarray(0, 5), content.subarray(5)]);
const storeAs = (name: string, content: Uint8Array) => store.storeEvidence(streamOf(content), { name });
const hashOf = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Every file of the folder, with those that are not finished. */
async function filesKept(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
async function expectNothingKept(): Promise<void> {
  expect(await filesKept()).toEqual([]);
  expect(await data.database.evidenceFile.count()).toBe(0);
}

describe.each(Object.entries(samples))('a file of the kind %s', (extension, content) => {
  it('is stored under its hash and read back to the byte', async () => {
    const stored = await storeAs(`Biên bản.${extension}`, content);
    expect(stored).toMatchObject({
      hash: hashOf(content),
      size: content.length,
      name: `Biên bản.${extension}`,
    });
    const { stream, ...record } = await store.readEvidence(stored.hash);
    expect(new Uint8Array(await buffer(stream))).toEqual(new Uint8Array(content));
    expect(record).toEqual({ hash: stored.hash, size: stored.size, type: stored.type });
  });

  it('is refused under the name of another kind', async () => {
    const other = extension === 'pdf' ? 'bản.docx' : 'bản.pdf';
    for (const name of [other, 'bản', `bản.${extension}.exe`])
      await expect(storeAs(name, content)).rejects.toMatchObject({ code: 'evidence_name_mismatch' });
    await expectNothingKept();
  });
});

it.each([
  ['docm', 'a.docm', 'evidence_has_macros'],
  ['docm', 'a.docx', 'evidence_has_macros'],
  ['docxWithMacros', 'a.docx', 'evidence_has_macros'],
  ['odtWithMacros', 'a.odt', 'evidence_has_macros'],
  ['zip', 'a.docx', 'evidence_type_refused'],
  ['svg', 'a.png', 'evidence_type_refused'],
  ['svg', 'a.svg', 'evidence_type_refused'],
  ['html', 'a.pdf', 'evidence_type_refused'],
  ['exe', 'a.pdf', 'evidence_type_refused'],
  ['gif', 'a.png', 'evidence_type_refused'],
  ['taggedPdf', 'a.pdf', 'evidence_type_refused'],
  ['htmlBeforePdf', 'a.pdf', 'evidence_type_refused'],
  ['truncatedDocx', 'a.docx', 'evidence_type_refused'],
  ['empty', 'a.pdf', 'evidence_type_refused'],
] as const)('refuses the trick %s named %s as %s', async (trick, name, code) => {
  await expect(storeAs(name, tricks[trick])).rejects.toMatchObject({ code });
  await expectNothingKept();
});

it('names what it was given where it refuses a kind', async () => {
  await expect(storeAs('a.pdf', tricks.exe)).rejects.toMatchObject({
    issues: [{ path: 'file', given: 'exe', expected: expect.stringContaining('pdf, jpg, png') }],
  });
});

it('takes a file as large as the limit and refuses one byte more', async () => {
  const full = new Uint8Array(maxBytes).fill(32);
  full.set(samples.pdf);
  await expect(storeAs('a.pdf', full)).resolves.toMatchObject({ size: maxBytes });
  const more = new Uint8Array(maxBytes + 1).fill(32);
  more.set(samples.pdf);
  await expect(storeAs('a.pdf', more)).rejects.toMatchObject({ code: 'evidence_too_large' });
  expect(await filesKept()).toHaveLength(1);
});

it('stops reading where the limit is passed', async () => {
  let chunks = 0;
  async function* endless() {
    for (;;) {
      chunks += 1;
      yield new Uint8Array(1024);
    }
  }
  await expect(store.storeEvidence(Readable.from(endless()), { name: 'a.pdf' })).rejects.toMatchObject({
    code: 'evidence_too_large',
  });
  expect(chunks).toBeLessThan(100);
});

it('keeps nothing of an upload that breaks off', async () => {
  const broken = new Readable({ read: () => {} });
  broken.push(samples.pdf);
  const stored = store.storeEvidence(broken, { name: 'a.pdf' });
  broken.destroy();
  await expect(stored).rejects.toMatchObject({ code: 'evidence_incomplete' });
  const failing = new Readable({ read: () => {} });
  failing.push(samples.pdf);
  const failed = store.storeEvidence(failing, { name: 'a.pdf' });
  failing.destroy(new Error('aborted'));
  await expect(failed).rejects.toMatchObject({ code: 'evidence_incomplete' });
  await expectNothingKept();
});

it('keeps one file of one content, however many send it at once under whatever names', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `${index}.pdf`);
  const stored = await Promise.all(names.map((name) => storeAs(name, samples.pdf)));
  expect(stored.map(({ name }) => name)).toEqual(names);
  expect(await filesKept()).toEqual([hashOf(samples.pdf)]);
  expect(await data.database.evidenceFile.count()).toBe(1);
});

it('lets the account of the server alone read what it keeps', async () => {
  const { hash } = await storeAs('a.pdf', samples.pdf);
  if (process.platform === 'win32') return;
  expect((await stat(evidencePath(folder, hash))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

it.each(['../../../etc/passwd', '', 'a'.repeat(64).toUpperCase(), `${'a'.repeat(63)}/`, 'a'.repeat(64)])(
  'knows no evidence under %j',
  async (hash) => {
    await expect(store.readEvidence(hash)).rejects.toMatchObject({ code: 'unknown_evidence' });
  },
);

it('answers whatever comes after the mark of a kind with a file or a refusal', async () => {
  const starts = Object.values(samples).map((content) => content.slice(0, 40));
  const bytes = fc.uint8Array({ maxLength: 300 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...starts),
      bytes,
      fc.constantFrom(...Object.keys(samples)),
      async (start, rest, ending) => {
        const stored = storeAs(`a.${ending}`, Uint8Array.from([...start, ...rest]));
        const refusal = await stored.then(
          () => undefined,
          (error: unknown) => error,
        );
        if (refusal !== undefined) expect(refusal).toBeInstanceOf(AppError);
      },
    ),
    { numRuns: 150 },
  );
});

it('has nothing to sweep where no file ever came', async () => {
  await sweepUnfinished(folder);
  await expect(stat(folder)).rejects.toThrow('ENOENT');
});

it('sweeps what a process that ended was receiving, and nothing that is being received', async () => {
  const { hash } = await storeAs('a.pdf', samples.pdf);
  for (const name of ['left.part', 'fresh.part']) await writeFile(path.join(folder, name), 'x');
  const yesterday = new Date(Date.now() - 86_400_000);
  await utimes(path.join(folder, 'left.part'), yesterday, yesterday);
  await utimes(evidencePath(folder, hash), yesterday, yesterday);
  await sweepUnfinished(folder);
  expect((await filesKept()).sort()).toEqual([hash, 'fresh.part'].sort());
});
