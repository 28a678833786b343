import type { DecimalMark } from '@tiendo/domain/imports/figure-text.ts';
import { isNote } from '@tiendo/domain/imports/import-problem.ts';
import { planImport } from '@tiendo/domain/imports/plan-import.ts';
import type { UnitState } from '@tiendo/domain/imports/unit-state.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvTextOf, encoded, encodings, type Grid, xlsxOf } from './grid-files.fixture.ts';
import { communeSet, communes, criteria } from './import-files.fixture.ts';
import { type OfficeFigures, officeFigures, spellings } from './office-figures.fixture.ts';
import { type Arrangement, arrangements, officeTable } from './office-table.fixture.ts';
import { readImportFile } from './read-import-file.ts';
import { ambiguous, fileDefects, rowDefects } from './table-defects.fixture.ts';

const variants = { seed: 20_220_630, numRuns: 200 };

const formats = fc.oneof(
  fc.constant({ kind: 'xlsx' as const }),
  fc.record({
    kind: fc.constant('csv' as const),
    encoding: fc.constantFrom(...encodings),
    delimiter: fc.constantFrom(';', ',', '\t'),
  }),
);

const bytesOf = (grid: Grid, format: typeof formats extends fc.Arbitrary<infer T> ? T : never): Uint8Array =>
  format.kind === 'xlsx' ? xlsxOf(grid) : encoded(csvTextOf(grid, format.delimiter), format.encoding);

async function planned(
  bytes: Uint8Array,
  stateOf: (unit: AdministrativeUnit) => UnitState | null = () => null,
  decimalMark: DecimalMark | null = null,
) {
  const file = await readImportFile({ bytes }, { set: communeSet });
  return planImport(file, { set: communeSet, units: communes, asOf: '2022-06-30', stateOf, decimalMark });
}

type Told = { verdicts: [number, string][]; values: [number, number][]; note: string | null };

/** What a table in the arrangement tells of a commune; a long one has no notes of communes. */
function toldOf({ verdicts, income, poverty, note }: OfficeFigures, { long }: Arrangement): Told {
  const values: [number, number | null][] = [
    [1001, income],
    [1101, poverty],
  ];
  return {
    verdicts: criteria.flatMap(({ id }, place) => {
      const verdict = verdicts[place] ?? null;
      return verdict === null ? [] : [[id, verdict] as [number, string]];
    }),
    values: values.flatMap(([id, value]) => (value === null ? [] : [[id, value] as [number, number]])),
    note: long ? null : note,
  };
}

const byId = ([a]: [number, unknown], [b]: [number, unknown]): number => a - b;

const readState = ({ verdicts, values, note }: UnitState): Told => ({
  verdicts: [...verdicts].sort(byId),
  values: [...values]
    .map(([id, { quantity }]): [number, number] => [id, quantity?.min ?? Number.NaN])
    .sort(byId),
  note,
});

const tellsAnything = ({ verdicts, values, note }: Told): boolean =>
  verdicts.length + values.length > 0 || note !== null;

describe('a table of an office', () => {
  it('imports to the same figures however it is laid out, spelled and stored', async () => {
    await fc.assert(
      fc.asyncProperty(
        officeFigures,
        arrangements,
        spellings,
        formats,
        async (figures, arrangement, spelling, format) => {
          const bytes = bytesOf(officeTable(figures, arrangement, spelling), format);
          const plan = await planned(bytes);
          expect(plan.problems.filter((problem) => !isNote(problem))).toEqual([]);
          const told = figures.map((one) => [one.unit.id, toldOf(one, arrangement)] as const);
          const read = new Map(plan.creates.map(({ unit, after }) => [unit.id, readState(after)]));
          for (const [id, expected] of told)
            if (tellsAnything(expected)) expect(read.get(id)).toEqual(expected);
          const states = new Map(plan.creates.map(({ unit, after }) => [unit.id, after]));
          const again = await planned(bytes, ({ id }) => states.get(id) ?? null);
          expect([again.creates.length, again.changes.length]).toEqual([0, 0]);
        },
      ),
      variants,
    );
  });
});

/** A plain table with its headings in the first row, its columns in any order. */
const plainTables = (units: Arrangement['units']) =>
  fc.tuple(officeFigures, arrangements, spellings).map(([figures, arrangement, spelling]) => {
    const plain = { ...arrangement, units, long: false, naming: 'TC1', upper: false, titles: 0 } as const;
    const bare = {
      ...plain,
      blanks: false,
      counter: false,
      mergedHeading: false,
      numbering: false,
      summary: false,
    };
    return officeTable(figures, { ...bare, total: 'number' }, { ...spelling, form: 'NFC', mark: 'comma' });
  });

const withDefect = <D extends { units: Arrangement['units'] }>(defects: readonly D[]) =>
  fc.constantFrom(...defects).chain((defect) => plainTables(defect.units).map((grid) => ({ defect, grid })));

const faultyUnit = communes[2]?.id;

describe('a table with a fault', () => {
  it('in a row is refused by its name, while the other rows can be taken', async () => {
    await fc.assert(
      fc.asyncProperty(withDefect(rowDefects), async ({ defect, grid }) => {
        const plan = await planned(defect.file(grid));
        const faults = plan.problems.filter((problem) => !isNote(problem));
        expect(new Set(faults.map(({ code }) => code))).toContain(defect.code);
        expect(new Set(faults.map(({ row }) => row))).toContain(4);
        expect([plan.canApplyAll, plan.canApplyValid]).toEqual([false, true]);
        expect(plan.creates.map(({ unit }) => unit.id)).not.toContain(faultyUnit);
        expect(plan.rowsRefused).toBe(defect.code === 'unit_twice' ? 2 : 1);
      }),
      { ...variants, numRuns: 100 },
    );
  });

  it('that holds for all of it is refused by its name, and nothing is taken', async () => {
    await fc.assert(
      fc.asyncProperty(withDefect(fileDefects), async ({ defect, grid }) => {
        const plan = await planned(defect.file(grid));
        expect(plan.problems.map(({ code }) => code)).toContain(defect.code);
        expect([plan.canApplyAll, plan.canApplyValid, plan.creates]).toEqual([false, false, []]);
      }),
      { ...variants, numRuns: 40 },
    );
  });

  it('of figures with two readings asks, and takes the answer', async () => {
    await fc.assert(
      fc.asyncProperty(plainTables('name'), async (grid) => {
        const asked = await planned(ambiguous(grid));
        expect(asked.problems.filter(({ code }) => code === 'figure_ambiguous')).toHaveLength(
          communes.length,
        );
        for (const [mark, value] of [
          ['comma', 36_500],
          ['dot', 36.5],
        ] as const) {
          const answered = await planned(ambiguous(grid), () => null, mark);
          expect(answered.canApplyAll).toBe(true);
          const read = answered.creates.map(({ after }) => after.values.get(1001)?.quantity?.min);
          expect(new Set(read)).toEqual(new Set([value]));
        }
      }),
      { ...variants, numRuns: 20 },
    );
  });
});
