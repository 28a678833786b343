import type { Database } from '../../shared/prisma-database.ts';
import type { SessionStore } from './session-store.ts';

const listedAtMost = 100;

export function prismaSessionStore(database: Database): SessionStore {
  return {
    list: async (userId, now) => {
      const rows = await database.session.findMany({
        where: { userId, expiresAt: { gt: now } },
        orderBy: { updatedAt: 'desc' },
        take: listedAtMost,
      });
      return rows.map(({ id, userAgent, createdAt, updatedAt, expiresAt }) => ({
        id,
        browser: userAgent,
        signedInAt: createdAt,
        usedAt: updatedAt,
        expiresAt,
      }));
    },
    end: async (userId, id) => {
      const { count } = await database.session.deleteMany({ where: { id, userId } });
      return count === 1;
    },
    endAll: async (userId) => {
      await database.session.deleteMany({ where: { userId } });
    },
  };
}
