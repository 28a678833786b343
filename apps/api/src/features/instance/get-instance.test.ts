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

it('opens the newest published distribution first and says that some data is simulated', async () => {
  expect(await instanceWith('demonstration')).toEqual({
    version: '0.0.0',
    hasSimulatedData: true,
    firstData: '2018-03-31',
    lastData: '2025-06-30',
    defaultView: { unit: '188@2020-03-31', set: 'XA_NTM_2016', period: '2020-Q1' },
  });
});

it('says of an empty database that there is nothing to see', async () => {
  expect(await instanceWith('none')).toMatchObject({
    hasSimulatedData: false,
    firstData: null,
    lastData: null,
    defaultView: null,
  });
});
