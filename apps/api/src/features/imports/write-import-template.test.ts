import { planImport } from '@tiendo/domain/imports/plan-import.ts';
import type { UnitState } from '@tiendo/domain/imports/unit-state.ts';
import type { AdministrativeUnit } from '@tiendo/domain/units/unit.ts';
import { langs } from '@tiendo/domain/wording/lang.ts';
import { expect, it } from 'vitest';
import { communeSet, communes, criteria } from './import-files.fixture.ts';
import { readImportFile } from './read-import-file.ts';
import { writeImportTemplate } from './write-import-template.ts';

const asOf = '2022-06-30';
const verdictsInTurn = ['met', 'not_met', 'not_assessed'] as const;

/** One commune with every verdict, one with some and a count, one with a count alone, the others unknown. */
function stateOf({ id }: AdministrativeUnit): UnitState | null {
  if (id > 3) return null;
  const told = criteria.slice(0, [0, 19, 5, 0][id]);
  const verdicts = told.map((one, place) => [one.id, verdictsInTurn[place % 3] ?? 'met'] as const);
  return {
    verdicts: new Map(verdicts),
    values: new Map(),
    criterionNotes: new Map(),
    metCount: id === 1 ? 7 : 12,
    note: id === 2 ? '=1+1, chờ thẩm tra' : null,
  };
}

const set = { name: 'Bộ tiêu chí xã', verdictsAllowed: communeSet.verdictsAllowed, criteria };

it.each(langs)(
  'a template in %s that is filled from the state changes nothing when it is read back',
  async (lang) => {
    const bytes = await writeImportTemplate({ set, units: communes, date: asOf, stateOf, lang });
    const file = await readImportFile({ bytes }, { set: communeSet });
    const plan = planImport(file, { set: communeSet, units: communes, asOf, stateOf });
    expect(plan.problems.map(({ code, sheet }) => [code, sheet])).toEqual([
      ['sheet_ignored', lang === 'vi' ? 'Hướng dẫn' : 'Instructions'],
    ]);
    expect([plan.creates, plan.changes, plan.unchanged.length]).toEqual([[], [], communes.length]);
  },
);

it('a blank template has a column for each criterion and is the same each time', async () => {
  const blank = () => writeImportTemplate({ set, units: communes, date: asOf, lang: 'vi' });
  const bytes = await blank();
  expect(Buffer.from(await blank()).equals(Buffer.from(bytes))).toBe(true);
  const { columns } = await readImportFile({ bytes }, { set: communeSet });
  expect(columns.map(({ field }) => field)).toEqual([
    'code',
    'unit',
    ...criteria.map(({ id }) => `criterion:${id}`),
    'total',
    'note',
  ]);
});
