import type { TokenAnswer } from '@tiendo/contracts/accounts/token.ts';
import { addDays } from '@tiendo/domain/time/calendar-date.ts';
import { tokenActions } from '@tiendo/policy/action.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import { dayInVietnam, startInVietnam } from '../../shared/caller.ts';
import { once } from '../../shared/idempotency/prisma-idempotency.ts';
import type { Database } from '../../shared/prisma-database.ts';
import type { NewToken, TokenStore } from './token-store.ts';

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

const rowOf = ({ expiresOn, actions, ...token }: NewToken) => ({
  ...token,
  actions: [...actions],
  expiresAt: startInVietnam(addDays(expiresOn, 1)),
});

export function prismaTokenStore(database: Database): TokenStore {
  return {
    list: async (userId) => {
      const rows = await database.apiToken.findMany({ where: { userId }, orderBy: { createdAt: 'desc' } });
      return rows.map(answerOf);
    },
    make: async (token, check, entry, command) => {
      const made = await database.$transaction((tx) =>
        once(tx, command, async () => {
          check(await tx.apiToken.count({ where: { userId: token.userId } }));
          await tx.apiToken.create({ data: rowOf(token) });
          await appendAuditEvents(tx, [entry]);
          return token.id;
        }),
      );
      if (made !== token.id) return null;
      return answerOf(await database.apiToken.findUniqueOrThrow({ where: { id: made } }));
    },
    revoke: async (userId, id) => {
      const found = await database.apiToken.findFirst({ where: { id, userId } });
      await database.apiToken.deleteMany({ where: { id, userId } });
      return found?.name ?? null;
    },
    revokeAll: (userId) =>
      database.$queryRaw`DELETE FROM api_token WHERE user_id = ${userId} RETURNING id, name`,
  };
}
