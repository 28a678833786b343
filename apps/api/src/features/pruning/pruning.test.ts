import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.ts';
import { callerWith } from '../../testing/caller.fixture.ts';
import { storeReport } from '../../testing/round-report.fixture.ts';
import { storeCaller, unitIdOf } from '../../testing/stored-caller.ts';
import { keptDays } from './kept-days.ts';
import { pruningQueue } from './pruning-job.ts';

const now = new Date('2020-04-10T05:00:00Z');
let api: ApiUnderTest;
let userId: string;
let reportId: number;

const daysAgo = (days: number, seconds = 0) => new Date(now.getTime() - days * 86_400_000 + seconds * 1000);

beforeAll(async () => {
  api = await startApi('demonstration', { now: () => now });
  const unitId = await unitIdOf(api.database, '06565', '2020-03-31');
  const officer = await storeCaller(api.database, callerWith('commune_officer', unitId));
  userId = officer.userId;
  const round = await api.database.reportingRound.findFirstOrThrow();
  reportId = await storeReport(api.database, { roundId: round.id, code: '06565', state: 'draft' });
});
afterAll(() => api.close());

const run = () => api.composed.jobs.send(pruningQueue, {});

/** Makes a row named for a moment, of every kind that is pruned. */
async function storeRows(id: string, at: (days: number) => Date): Promise<void> {
  const { database } = api;
  const { commandKeys, failedAttempts, sessions, links } = keptDays;
  const key = { userId, key: id, command: 'openReports', bodyHash: new Uint8Array(), answer: {} };
  await database.idempotentCommand.create({ data: { ...key, at: at(commandKeys) } });
  const attempts = { key: id, failures: 1, blockedUntil: at(failedAttempts), lastAt: at(failedAttempts) };
  await database.failedAttempts.create({ data: attempts });
  const session = {
    id,
    token: id,
    userId,
    expiresAt: at(sessions),
    updatedAt: new Date('2020-03-30T18:00:00Z'),
  };
  await database.session.create({ data: session });
  await database.verification.create({ data: { id, identifier: id, value: userId, expiresAt: at(links) } });
}

async function rows(): Promise<string[][]> {
  const { database } = api;
  return [
    (await database.idempotentCommand.findMany()).map(({ key }) => key),
    (await database.failedAttempts.findMany()).map(({ key }) => key),
    (await database.session.findMany()).map(({ id }) => id),
    (await database.verification.findMany()).map(({ id }) => id),
  ];
}

it('deletes what has served its time, at the age of its kind and no earlier, once or twice', async () => {
  await storeRows('gone', (days) => daysAgo(days, -1));
  await storeRows('stays', (days) => daysAgo(days));
  await storeRows('stands', () => new Date('2020-04-17T00:00:00Z'));
  await Promise.all([run(), run()]);
  await run();
  const left = await rows();
  for (const names of left) expect(names.toSorted()).toEqual(['stands', 'stays']);
});

it('leaves with the account the day on which a session was last used', async () => {
  const { lastSeenOn } = await api.database.user.findUniqueOrThrow({ where: { id: userId } });
  expect(lastSeenOn).toEqual(new Date('2020-03-31'));
});

it('forgets who had reports open', async () => {
  const seen = async (at: Date) =>
    api.database.reportPresence.create({ data: { snapshotId: reportId, userId, since: at, seenAt: at } });
  await seen(daysAgo(keptDays.openReports, -1));
  await run();
  expect(await api.database.reportPresence.count()).toBe(0);
  await seen(daysAgo(keptDays.openReports));
  await run();
  expect(await api.database.reportPresence.count()).toBe(1);
});
