import { getAverage } from '@tiendo/contracts/figures/average.ts';
import { getByUnit } from '@tiendo/contracts/figures/by-unit.ts';
import { getChanges } from '@tiendo/contracts/figures/changes.ts';
import { getCriteria } from '@tiendo/contracts/figures/criteria.ts';
import { getDistribution } from '@tiendo/contracts/figures/distribution.ts';
import { changesBy, rankingOrders } from '@tiendo/contracts/figures/figure-choice.ts';
import { type FigureKind, figureFiles } from '@tiendo/contracts/figures/figure-file.ts';
import { getMatrix } from '@tiendo/contracts/figures/matrix.ts';
import { getRanking } from '@tiendo/contracts/figures/ranking.ts';
import { getTrend } from '@tiendo/contracts/figures/trend.ts';
import { problem } from '@tiendo/contracts/problem.ts';
import { apiBase } from '@tiendo/contracts/url.ts';
import { langs } from '@tiendo/domain/wording/lang.ts';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../../testing/api-under-test.ts';
import { type ReadCell, toldValues } from './told-values.fixture.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const contracts = {
  average: getAverage,
  'by-unit': getByUnit,
  trend: getTrend,
  distribution: getDistribution,
  criteria: getCriteria,
  changes: getChanges,
  ranking: getRanking,
  matrix: getMatrix,
};

/** Units with a set and the quarters in which both hold, in the demonstration. */
const places = fc.constantFrom(
  ['188@2020-03-31', 'XA_NTM_2016', 2018, 2020],
  ['20@2020-03-31', 'XA_NTM_2016', 2018, 2021],
  ['VN@2020-03-31', 'XA_NTM_2016', 2018, 2021],
  ['428@2022-12-31', 'XA_NTM_2022', 2022, 2024],
  ['443@2021-12-31', 'XA_NTM_2016', 2019, 2021],
  ['183@2024-07-02', 'XA_NTM_2022', 2022, 2024],
  ['06529@2025-12-31', 'XA_NTM_2022', 2025, 2026],
  ['06565@2020-03-31', 'XA_NTM_2016', 2019, 2020],
  ['40@2022-12-31', 'XA_NTM_2022', 2022, 2025],
) satisfies fc.Arbitrary<[string, string, number, number]>;

const question = places.chain(([unit, set, first, last]) =>
  fc.record({
    kind: fc.constantFrom(...(Object.keys(figureFiles) as FigureKind[])),
    unit: fc.constant(unit),
    set: fc.constant(set),
    quarter: fc.record({
      year: fc.integer({ min: first, max: last }),
      quarter: fc.integer({ min: 1, max: 4 }),
    }),
    basis: fc.constantFrom('self_assessed', 'self_assessed', 'verified', 'published'),
    mode: fc.constantFrom('as_reported', 'restated', 'matched_panel'),
    layer: fc.constantFrom('all', 'published'),
    level: fc.constantFrom(undefined, 'district', 'commune'),
    by: fc.constantFrom(...changesBy),
    sort: fc.constantFrom(...rankingOrders),
    compared: fc.boolean(),
    lang: fc.constantFrom(...langs),
  }),
);

type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

/** Kinds with many units, which the API answers page by page. */
const listed: ReadonlySet<FigureKind> = new Set(['by-unit', 'changes', 'ranking', 'matrix']);
const overTime: ReadonlySet<FigureKind> = new Set(['trend', 'changes', 'ranking']);
const withLevel: ReadonlySet<FigureKind> = new Set(['by-unit', 'ranking']);

function queryOf({
  kind,
  quarter: { year, quarter },
  level,
  unit,
  set,
  basis,
  mode,
  layer,
  compared,
}: Question): string {
  const period = `${year}-Q${quarter}`;
  const when = overTime.has(kind) ? { from: `${year - 1}-Q1`, to: period } : { period };
  const below = withLevel.has(kind) && level !== undefined ? { level } : {};
  const since = kind === 'matrix' && compared ? { since: `${year - 1}-Q4` } : {};
  return new URLSearchParams({ unit, set, basis, mode, layer, ...when, ...below, ...since }).toString();
}

/** How the file is to be, beside what it is of. */
const optionsOf = ({ kind, lang, by, sort }: Question): string =>
  `lang=${lang}${kind === 'changes' ? `&by=${by}` : ''}${kind === 'ranking' ? `&sort=${sort}` : ''}`;

/** A cell of CSV as its language writes it; the apostrophe of harmless text taken away. */
function readCell(text: string, lang: Question['lang']): ReadCell {
  if (text === '') return null;
  const decimal = lang === 'vi' ? /^-?\d+(,\d+)?(e-?\d+)?$/ : /^-?\d+(\.\d+)?(e-?\d+)?$/;
  return decimal.test(text) ? Number(text.replace(',', '.')) : text.replace(/^'(?=[=+\-@])/, '');
}

function csvRows(text: string, lang: Question['lang']): ReadCell[][] {
  const delimiter = lang === 'vi' ? ';' : ',';
  const rows: string[][] = parse(text, { bom: true, delimiter });
  return rows.map((row) => row.map((cell) => readCell(cell, lang)));
}

async function workbookRows(bytes: Buffer, width: number): Promise<ReadCell[][]> {
  const [sheet] = await readExcelFile(bytes);
  const cellOf = (value: unknown): ReadCell =>
    value instanceof Date ? value.toISOString().slice(0, 10) : ((value ?? null) as ReadCell);
  return (sheet?.data ?? []).map((row) => Array.from({ length: width }, (_, at) => cellOf(row[at])));
}

it('the tables of CSV and of the workbook are one, and say what the figure says', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(question, async (asked) => {
      const { kind, lang } = asked;
      const [path, query] = [`${apiBase}/figures/${kind}`, queryOf(asked)];
      const figure = await api.get(`${path}?${query}${listed.has(kind) ? '&limit=500' : ''}`);
      const csv = await api.get(`${path}.csv?${query}&${optionsOf(asked)}`);
      if (figure.statusCode !== 200) {
        expect(problem.parse(csv.json()).code).toBe(problem.parse(figure.json()).code);
        return;
      }
      answered += 1;
      const [head = [], ...rows] = csvRows(csv.body, lang);
      const workbook = await api.get(`${path}.xlsx?${query}&${optionsOf(asked)}`);
      expect(await workbookRows(workbook.rawPayload, head.length)).toEqual([head, ...rows]);
      const answer = contracts[kind].response.parse(figure.json());
      const { wanted, found } = toldValues[kind](answer as never, rows, asked);
      expect(found).toEqual(wanted);
    }),
    { seed: 20_200_331, numRuns: 250 },
  );
  expect(answered).toBeGreaterThan(100);
});
