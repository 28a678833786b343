import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStoredData, type StoredData } from '../../testing/stored-data.ts';
import type { KeyedCommand } from './keyed-command.ts';
import { once } from './prisma-idempotency.ts';

let stored: StoredData;

beforeAll(async () => {
  stored = await openStoredData('none');
  for (const id of ['one', 'other'])
    await stored.database.user.create({ data: { id, name: id, email: `${id}@example.vn` } });
});
afterAll(() => stored.close());

const command = { userId: 'one', key: 'key-of-april', name: 'submitReports', body: { count: 1 } };

const run = (given: Partial<KeyedCommand>, work: () => Promise<unknown>) =>
  stored.database.$transaction((tx) => once(tx, { ...command, ...given }, work));

it('does the work again where the first time came to nothing', async () => {
  const failed = run({}, async () => {
    throw new Error('the line was lost');
  });
  await expect(failed).rejects.toThrow('the line was lost');
  expect(await run({}, async () => 'done')).toBe('done');
});

it('answers what it answered, and does nothing more', async () => {
  const key = 'key-of-june';
  await run({ key }, async () => 'done');
  expect(await run({ key }, async () => expect.fail('done twice'))).toBe('done');
});

it('refuses the key for another body or another command', async () => {
  const key = 'key-of-july';
  await run({ key }, async () => 'done');
  const never = async () => expect.fail('done under a used key');
  await expect(run({ key, body: { count: 2 } }, never)).rejects.toMatchObject({ code: 'key_reused' });
  await expect(run({ key, name: 'acceptReports' }, never)).rejects.toMatchObject({ code: 'key_reused' });
});

it('keeps the keys of people apart, and works each time without one', async () => {
  const key = 'key-of-august';
  await run({ key }, async () => 'of the one');
  expect(await run({ key, userId: 'other' }, async () => 'of the other')).toBe('of the other');
  let times = 0;
  for (const _ of [1, 2])
    await run({ key: null }, async () => {
      times += 1;
    });
  expect(times).toBe(2);
});

it('does the work once where it is asked for at one time', async () => {
  let times = 0;
  const work = async () => {
    times += 1;
    return times;
  };
  const answers = await Promise.all([1, 2, 3].map(() => run({ key: 'key-of-may' }, work)));
  expect([answers, times]).toEqual([[1, 1, 1], 1]);
});
