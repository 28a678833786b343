import type { Database } from '../../shared/prisma-database.ts';
import type { AttemptLimits } from './attempts.ts';

/** Failures older than this are forgotten. */
const memoryHours = 1;
const firstWaitSeconds = 30;
const longestWaitSeconds = 900;

/** Limits that every process on the database shares; each attempt is one statement. */
export function prismaAttemptLimits(database: Database): AttemptLimits {
  return {
    begin: async (key, free, now) => {
      const [row] = await database.$queryRaw<{ begun: boolean; wait: number }[]>`
        WITH begun AS (
          INSERT INTO failed_attempts AS f (key, failures, blocked_until, last_at)
          VALUES (${key}, 1, ${now}::timestamptz, ${now}::timestamptz)
          ON CONFLICT (key) DO UPDATE SET
            failures = CASE WHEN f.last_at < ${now}::timestamptz - make_interval(hours => ${memoryHours}::int)
              THEN 1 ELSE f.failures + 1 END,
            blocked_until = CASE
              WHEN f.failures + 1 < ${free}::int OR f.last_at < ${now}::timestamptz - make_interval(hours => ${memoryHours}::int)
              THEN ${now}::timestamptz
              ELSE ${now}::timestamptz + make_interval(secs => least(${longestWaitSeconds}::float8,
                ${firstWaitSeconds} * 2 ^ least(f.failures + 1 - ${free}::int, 10))) END,
            last_at = ${now}::timestamptz
          WHERE f.blocked_until <= ${now}::timestamptz
          RETURNING 1
        )
        SELECT EXISTS (SELECT 1 FROM begun) AS begun, coalesce((
          SELECT ceil(extract(epoch FROM blocked_until - ${now}::timestamptz))::int
          FROM failed_attempts WHERE key = ${key}), 0) AS wait`;
      return row?.begun === true ? null : Math.max(1, row?.wait ?? firstWaitSeconds);
    },
    forgive: async (keys) => {
      await database.failedAttempts.updateMany({
        where: { key: { in: [...keys] }, failures: { gt: 0 } },
        data: { failures: { decrement: 1 } },
      });
    },
    forget: async (key) => {
      await database.failedAttempts.deleteMany({ where: { key } });
    },
  };
}
