import type { Caller } from '../../shared/caller.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { storeCaller } from '../../testing/stored-caller.ts';

type Account = { language?: 'vi' | 'en'; mailReminders?: boolean; demonstration?: boolean };

/** Somebody who has chosen a password. */
export async function storePerson(
  database: Database,
  caller: Caller,
  account: Account = {},
): Promise<Caller> {
  await storeCaller(database, caller);
  const { userId } = caller;
  const ways = { create: { id: userId, accountId: userId, providerId: 'credential', password: '-' } };
  await database.user.update({ where: { id: userId }, data: { ...account, accounts: ways } });
  return caller;
}

/** Leaves nobody of the demonstration, so that a test knows who is there. */
export async function closeDemonstration(database: Database): Promise<void> {
  const closedAt = new Date('2020-01-01');
  await database.user.updateMany({ where: { demonstration: true }, data: { closedAt } });
}
