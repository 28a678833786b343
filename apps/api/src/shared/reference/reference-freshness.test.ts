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
  'administrative_unit',
  'unit_succession',
  'programme_scope',
  'level',
  'criteria_set',
  'criteria_set_band',
  'criterion',
  'source_document',
  'measure',
  'published_figure',
  'distribution_report',
  'distribution_band',
])('counts a change of %s', async (table) => {
  const version = async () => {
    const [row] = await api.database.$queryRaw<{ version: bigint }[]>`
      SELECT version FROM data_version WHERE part = 'reference'`;
    return row?.version ?? 0n;
  };
  const before = await version();
  await api.database.$executeRawUnsafe(`DELETE FROM ${table} WHERE false`);
  expect(await version()).toBe(before + 1n);
});
