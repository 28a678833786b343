import { afterAll, beforeAll, expect, it } from 'vitest';
import { heldData } from '../../../shared/data/held-data.ts';
import { prismaDataStore } from '../../../shared/data/prisma-data-store.ts';
import { type ApiUnderTest, startApi } from '../../../testing/api-under-test.ts';
import { prismaPlainRecords } from './prisma-plain-records.ts';
import { type Verification, verifyRollUps } from './verify-roll-ups.ts';

let api: ApiUnderTest;
let verify: (repair: boolean) => Promise<Verification>;

beforeAll(async () => {
  api = await startApi();
  const { current } = heldData(prismaDataStore(api.database, api.composed.readVersions));
  verify = (repair) => verifyRollUps(current, prismaPlainRecords(api.database), repair);
});
afterAll(() => api.close());

it('finds nothing wrong with the data that ships', async () => {
  const { wrongMasks, compared, differences } = await verify(false);
  expect([wrongMasks, differences]).toEqual([[], []]);
  expect(compared).toBeGreaterThan(5_000);
});

it('finds a mask that is not what its results say, and puts it right', async () => {
  const [spoilt] = await api.database.$queryRaw<{ id: number }[]>`
    UPDATE progress_snapshot SET verdict_mask = translate(verdict_mask, 'mn', 'nm')
    WHERE id = (SELECT min(id) FROM progress_snapshot WHERE state = 'accepted' AND verdict_mask LIKE '%m%n%')
    RETURNING id`;
  const found = await verify(false);
  expect(found.wrongMasks).toEqual([spoilt?.id]);
  expect(found.differences.length).toBeGreaterThan(0);
  await verify(true);
  const after = await verify(false);
  expect([after.wrongMasks, after.differences]).toEqual([[], []]);
});

it('finds a roll-up of rows that changed behind the back of the versions, and has them read again', async () => {
  await api.database.$transaction(async (transaction) => {
    await transaction.$executeRaw`SET LOCAL ROLE NONE`;
    await transaction.$executeRaw`SET LOCAL session_replication_role = replica`;
    await transaction.$executeRaw`
      UPDATE progress_snapshot SET state = 'withdrawn' WHERE id = (
        SELECT max(id) FROM progress_snapshot WHERE state = 'accepted' AND origin = 'simulated')`;
  });
  expect((await verify(false)).differences.length).toBeGreaterThan(0);
  await verify(true);
  expect((await verify(false)).differences).toEqual([]);
});
