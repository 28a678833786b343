import { planImport } from '@tiendo/domain/imports/plan-import.ts';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { communeSet, communes } from './import-files.fixture.ts';
import { readImportFile } from './read-import-file.ts';

const text = (value: string) => ({ type: String, value });

const sheet = (name: string, verdict: string) => ({
  sheet: name,
  data: [
    [text('Xã'), text('TC1')],
    [text('Yên Khoái'), text(verdict)],
  ],
});

const workbook = () => writeExcelFile([sheet('Quý I', 'C'), sheet('Quý II', 'Đ')]).toBuffer();

const question = { set: communeSet, units: communes, asOf: '2022-06-30', stateOf: () => null };

describe('a workbook with a sheet for each quarter', () => {
  it('tells a commune twice, and where else', async () => {
    const file = await readImportFile({ bytes: await workbook() }, { set: communeSet });
    expect(planImport(file, question).problems).toMatchObject([
      { code: 'unit_twice', sheet: 'Quý I', row: 2, correction: '“Quý II” 2' },
      { code: 'unit_twice', sheet: 'Quý II', row: 2, correction: '“Quý I” 2' },
    ]);
  });

  it('is read by the sheet that is chosen', async () => {
    const bytes = await workbook();
    const file = await readImportFile({ bytes }, { set: communeSet, sheetNames: ['Quý II'] });
    const { creates, canApplyAll } = planImport(file, question);
    expect([creates[0]?.after.metCount, creates[0]?.after.verdicts.get(100), canApplyAll]).toEqual([
      null,
      'met',
      true,
    ]);
  });
});

it('a file that is refused has one problem and no tables', async () => {
  const file = await readImportFile({ bytes: Buffer.from('%PDF') }, { set: communeSet });
  expect(file).toMatchObject({ tables: [], problems: [{ code: 'not_a_table' }] });
  const blank = await readImportFile({ bytes: Buffer.from(';;\n;;\n') }, { set: communeSet });
  expect(blank.problems).toMatchObject([{ code: 'file_empty' }]);
});

it('a reading that is stopped throws the reason', async () => {
  const signal = AbortSignal.abort(new Error('thôi'));
  await expect(readImportFile({ bytes: await workbook() }, { set: communeSet, signal })).rejects.toThrow(
    'thôi',
  );
});
