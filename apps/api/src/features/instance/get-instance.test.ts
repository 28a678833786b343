import { getInstance } from '@tiendo/contracts/instance.ts';
import type { DataAmount } from '@tiendo/database/testing/shipped-data.ts';
import { expect, it } from 'vitest';
import { startApi } from '../../testing/api-under-test.ts';

async function instanceWith(data: DataAmount) {
  const api = await startApi(data);
  const instance = await api.read(getInstance, {});
  await api.close();
  return instance;
}

it('opens the province of which most communes reported as of the newest date, under the set of that date', async () => {
  expect(await instanceWith('demonstration')).toEqual({
    version: '0.0.0',
    hasSimulatedData: true,
    firstData: '2018-03-31',
    lastData: '2026-09-30',
    defaultView: { unit: '20@2026-09-30', set: 'XA_NTM_2026', period: '2026-Q3' },
  });
});

it('opens the newest published distribution where no report is as new', async () => {
  const api = await startApi();
  await api.database.progressSnapshot.deleteMany({
    where: { origin: 'simulated', asOf: { gt: new Date('2020-03-30') } },
  });
  const older = await api.read(getInstance, {});
  await api.database.progressSnapshot.deleteMany({ where: { origin: 'simulated' } });
  const published = await api.read(getInstance, {});
  await api.close();
  const view = { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' };
  expect([older.defaultView, published.defaultView]).toEqual([view, view]);
  expect([older.hasSimulatedData, published.hasSimulatedData]).toEqual([true, false]);
});

it('looks for the province of a commune through its district', async () => {
  const api = await startApi();
  await api.database.progressSnapshot.deleteMany({
    where: { origin: 'simulated', asOf: { gt: new Date('2025-06-30') } },
  });
  const { defaultView } = await api.read(getInstance, {});
  await api.close();
  expect(defaultView).toEqual({ unit: '20@2025-06-30', set: 'XA_NTM_2022', period: '2025-Q2' });
});

it('says of an empty database that there is nothing to see', async () => {
  expect(await instanceWith('none')).toMatchObject({
    hasSimulatedData: false,
    firstData: null,
    lastData: null,
    defaultView: null,
  });
});
