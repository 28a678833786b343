import { getAuditFile } from '@tiendo/contracts/audit.ts';
import { getDossierFile } from '@tiendo/contracts/dossiers/dossier-files.ts';
import { getDossierArchive } from '@tiendo/contracts/dossiers/dossier-papers.ts';
import { getDossierTable, getWatchTable } from '@tiendo/contracts/dossiers/dossier-tables.ts';
import type { FileEndpoint } from '@tiendo/contracts/endpoint.ts';
import { fileEndpoints } from '@tiendo/contracts/endpoints.ts';
import { figureFiles, mediaTypes } from '@tiendo/contracts/figures/figure-file.ts';
import { getImportProblemsFile, getImportTemplate } from '@tiendo/contracts/imports/import.ts';
import { getPageFile, pageNames } from '@tiendo/contracts/page-file.ts';
import { getEvidenceFile } from '@tiendo/contracts/reports/report-evidence.ts';
import { openRound } from '@tiendo/contracts/rounds.ts';
import { urlOf } from '@tiendo/contracts/url.ts';
import { type Lang, langs } from '@tiendo/domain/wording/lang.ts';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prismaAuditTrail } from './shared/audit/prisma-audit-trail.ts';
import type { Caller } from './shared/caller.ts';
import { type ApiUnderTest, startApi } from './testing/api-under-test.ts';
import { csvCells, workbookCells } from './testing/cells-of-files.fixture.ts';
import { nameAfter } from './testing/hostile-names.fixture.ts';
import { stageDossier } from './testing/staged-dossier.fixture.ts';
import { storedCallerOfAllRoles } from './testing/stored-caller.ts';

/** What a spreadsheet could take for a formula. */
const formulas = ['=', '+', '-', '@', '\t', '\r'].map((beginning) => `${beginning}1+1|`);

let api: ApiUnderTest;
let caller: Caller;
let round: number;

beforeAll(async () => {
  api = await startApi();
  await nameAfter(api, formulas);
  caller = await storedCallerOfAllRoles(api.database);
  round = (await api.send(openRound, { as: caller, body: openRound.example.body })).json().id;
  const subject = { kind: 'round', id: String(round) };
  const events = formulas.map((formula) => ({
    actor: { kind: 'person', id: caller.userId, name: `${formula}tên` } as const,
    action: 'period.changed' as const,
    subject,
    reason: `${formula}lý do`,
  }));
  await prismaAuditTrail(api.database).append(events);
  await storeProblems();
  await storeDossier();
  await storeRecognitions();
});
afterAll(() => api.close());

/** An import of the caller in whose file formulas were found. */
async function storeProblems(): Promise<void> {
  const { id: roundId, ownerId: unitId } = await api.database.reportingRound.findFirstOrThrow();
  const { userId } = caller;
  const file = { fileName: 'xa.csv', size: 1, hash: '0'.repeat(64), runner: 1, state: 'refused' } as const;
  const problems = formulas.map((formula, place) => ({
    place,
    finding: {
      ...{ code: 'verdict_invalid', sheet: null, row: 2, column: 1, correction: null },
      ...{ heading: `${formula}tiêu đề`, found: `${formula}ô` },
    },
  }));
  await api.database.importFile.create({
    data: { ...file, userId, roundId, unitId, problems: { create: problems } },
  });
}

/** A dossier with documents that are called like formulas. */
async function storeDossier(): Promise<void> {
  await stageDossier(api, getDossierArchive);
  const { id: dossierId, setId } = await api.database.dossier.findFirstOrThrow();
  const { id: criterionId } = await api.database.criterion.findFirstOrThrow({ where: { setId } });
  const { hash } = await api.database.evidenceFile.findFirstOrThrow();
  const file = { number: 1, hash, name: 'a.pdf', addedById: caller.userId };
  for (const formula of formulas)
    await api.database.dossierDocument.create({
      data: { dossierId, criterionId, title: `${formula}tên`, files: { create: file } },
    });
}

/** Decisions whose numbers are like formulas. */
async function storeRecognitions(): Promise<void> {
  const { id: levelId } = await api.database.level.findUniqueOrThrow({ where: { code: 'XA_NTM' } });
  const { unitId } = await api.database.dossier.findFirstOrThrow();
  const told = { unitId, levelId, origin: 'form' as const };
  await api.database.recognition.createMany({
    data: formulas.map((formula, month) => ({
      ...told,
      knownFrom: new Date(Date.UTC(2026, month, 1)),
      decisionNumber: `${formula}QĐ-UBND`,
    })),
  });
}

type Table = { readonly name: string; readonly bytes: Uint8Array };
type TablesOf = (lang: Lang) => Promise<Table[]>;

async function bytesAt(url: string): Promise<Uint8Array> {
  const { statusCode, rawPayload } = await api.get(url, api.as(caller));
  expect([url, statusCode]).toEqual([url, 200]);
  return rawPayload;
}

const figureTables =
  (file: (typeof figureFiles)['trend']): TablesOf =>
  (lang) =>
    Promise.all(
      (['csv', 'xlsx'] as const).map(async (format) => {
        const query = { ...file.example.query, lang };
        return { name: `x.${format}`, bytes: await bytesAt(urlOf(file, { params: { format }, query })) };
      }),
    );

const pageTables: TablesOf = async (lang) => {
  const query = { ...getPageFile.example.query, lang };
  const pages = await Promise.all(
    pageNames.map(async (page) => unzipSync(await bytesAt(urlOf(getPageFile, { params: { page }, query })))),
  );
  return pages
    .flatMap((files) => Object.entries(files).map(([name, bytes]) => ({ name, bytes })))
    .filter(({ name }) => /\.(csv|xlsx)$/.test(name));
};

const oneTable =
  (file: FileEndpoint, name: string, query = () => ({})): TablesOf =>
  async (lang) => {
    const { params } = file.example;
    return [{ name, bytes: await bytesAt(urlOf(file, { params, query: { ...query(), lang } })) }];
  };

/** The index of an archive is as Vietnamese spreadsheets read it. */
const archiveTables: TablesOf = async (lang) => {
  const files = unzipSync(await bytesAt(urlOf(getDossierArchive, getDossierArchive.example)));
  const index = Buffer.from(files['muc-luc.csv'] ?? []);
  const rows = parse(index, { bom: true, delimiter: ';' });
  return [{ name: 'x.csv', bytes: lang === 'vi' ? index : Buffer.from(stringify(rows)) }];
};

/** The tables of every file that the server writes, by the name of its operation. */
const tables: Readonly<Record<string, TablesOf>> = {
  ...Object.fromEntries(
    Object.values(figureFiles).map((file) => [
      file.name,
      figureTables(file as (typeof figureFiles)['trend']),
    ]),
  ),
  [getPageFile.name]: pageTables,
  [getDossierArchive.name]: archiveTables,
  [getDossierTable.name]: oneTable(getDossierTable, 'x.csv', () => getDossierTable.example.query),
  [getWatchTable.name]: oneTable(getWatchTable, 'x.csv', () => getWatchTable.example.query),
  [getAuditFile.name]: oneTable(getAuditFile, 'x.csv'),
  [getImportProblemsFile.name]: oneTable(getImportProblemsFile, 'x.csv'),
  [getImportTemplate.name]: oneTable(getImportTemplate, 'x.xlsx', () => ({
    ...getImportTemplate.example.query,
    round,
  })),
};

const written: readonly string[] = [mediaTypes.csv, mediaTypes.xlsx, mediaTypes.zip];

/** Evidence is what people handed in, byte for byte. */
const isWritten = ({ name, mediaTypes: types }: FileEndpoint) =>
  ![getEvidenceFile.name, getDossierFile.name].includes(name) && types.some((type) => written.includes(type));

it('tries every operation that answers with a table', () => {
  const withTables = fileEndpoints.filter(isWritten);
  expect(Object.keys(tables).sort()).toEqual(withTables.map(({ name }) => name).sort());
});

const isNumber = (cell: string): boolean => /^-\d+([.,]\d+)?$/.test(cell);
const beginsLikeOne = (cell: string): boolean => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !isNumber(cell);

describe.each(Object.keys(tables))('%s', (name) => {
  it.each(langs)('has no cell in %s that a spreadsheet takes for a formula', async (lang) => {
    const all = (await tables[name]?.(lang)) ?? [];
    let named = 0;
    for (const { name: file, bytes } of all)
      if (file.endsWith('.csv')) {
        const cells = csvCells(bytes, lang);
        expect(cells.filter(beginsLikeOne)).toEqual([]);
        named += cells.filter((cell) => /^'[=+\-@\t\r]1\+1\|/.test(cell)).length;
      } else {
        const sheets = workbookCells(bytes);
        expect(sheets.formulas).toEqual([]);
        named += sheets.texts.filter((text) => text.includes('1+1|')).length;
      }
    expect(named).toBeGreaterThan(0);
  });
});
