import { getUnit } from '@tiendo/contracts/units.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';

let api: ApiUnderTest;

beforeAll(async () => {
  api = await startApi('reference');
});
afterAll(() => api.close());

const nameOfLocBinh = async () => (await api.read(getUnit, { params: { id: '188@2020-03-31' } })).name;

it('shows a change of reference data, by whatever process, to the next request', async () => {
  expect(await nameOfLocBinh()).toBe('Lộc Bình');
  await api.database.administrativeUnit.updateMany({
    where: { code: '188' },
    data: { name: 'Lộc Bình Mới' },
  });
  expect(await nameOfLocBinh()).toBe('Lộc Bình Mới');
});

it('shows nothing of a change that was rolled back', async () => {
  const before = await nameOfLocBinh();
  const rolledBack = api.database.$transaction(async (transaction) => {
    await transaction.administrativeUnit.updateMany({ where: { code: '188' }, data: { name: 'Không' } });
    throw new Error('rolled back');
  });
  await expect(rolledBack).rejects.toThrow('rolled back');
  expect(await nameOfLocBinh()).toBe(before);
});

it.each([
  ['administrative_unit', 'units'],
  ['unit_succession', 'units'],
  ['programme_scope', 'units'],
  ['reorganisation', 'units'],
  ['level', 'criteria_sets'],
  ['criteria_set', 'criteria_sets'],
  ['criteria_set_band', 'criteria_sets'],
  ['criterion', 'criteria_sets'],
  ['indicator', 'criteria_sets'],
  ['threshold', 'criteria_sets'],
  ['criterion_mapping', 'criteria_sets'],
  ['source_document', 'publications'],
  ['measure', 'publications'],
  ['published_figure', 'publications'],
  ['figure_set_candidate', 'publications'],
  ['distribution_report', 'publications'],
  ['distribution_band', 'publications'],
  ['unit_group', 'publications'],
  ['unit_group_member', 'publications'],
  ['recognition', 'marks'],
  ['target', 'marks'],
  ['target_unit', 'marks'],
  ['criterion_emphasis', 'marks'],
])('counts a change of %s among %s, and among nothing else', async (table, part) => {
  const versions = async () => {
    const rows = await api.database.dataVersion.findMany();
    return new Map(rows.map((row) => [row.part, row.version]));
  };
  const before = await versions();
  await api.database.$executeRawUnsafe(`DELETE FROM ${table} WHERE false`);
  const after = await versions();
  const changed = [...after].filter(([name, version]) => version !== before.get(name));
  expect(changed).toEqual([[part, (before.get(part) ?? 0n) + 1n]]);
});
