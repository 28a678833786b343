import type { TokenAnswer } from '@tiendo/contracts/accounts/token.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { tokenActions } from '@tiendo/policy/action.ts';
import { dayInVietnam, startInVietnam } from '../../shared/caller.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { TokenStore } from './token-store.ts';

type Row = {
  id: string;
  name: string;
  start: string;
  actions: string[];
  expiresAt: Date;
  lastUsedOn: Date | null;
  createdAt: Date;
};

const answerOf = ({ id, name, start, actions, expiresAt, lastUsedOn, createdAt }: Row): TokenAnswer => ({
  id,
  name,
  start,
  actions: tokenActions.filter((action) => actions.includes(action)),
  expiresOn: addDays(dayInVietnam(expiresAt), -1),
  lastUsedOn: lastUsedOn?.toISOString().slice(0, 10) ?? null,
  createdAt: createdAt.toISOString(),
});

export function prismaTokenStore(database: Database): TokenStore {
  return {
    list: async (userId) => {
      const rows = await database.apiToken.findMany({ where: { userId }, orderBy: { createdAt: 'desc' } });
      return rows.map(answerOf);
    },
    make: async ({ expiresOn, actions, ...token }) =>
      answerOf(
        await database.apiToken.create({
          data: { ...token, actions: [...actions], expiresAt: startInVietnam(addDays(expiresOn, 1)) },
        }),
      ),
    revoke: async (userId, id) => {
      const found = await database.apiToken.findFirst({ where: { id, userId } });
      await database.apiToken.deleteMany({ where: { id, userId } });
      return found?.name ?? null;
    },
  };
}
