import type { AuditEntry } from '../../shared/audit/audit-trail.ts';
import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import type { Database } from '../../shared/prisma-database.ts';

/** Takes the second factor of an account away with its sessions; false where it has none. */
export async function takeSecondFactor(
  database: Database,
  userId: string,
  entries: readonly AuditEntry[],
): Promise<boolean> {
  return database.$transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, twoFactorEnabled: true },
      data: { twoFactorEnabled: false },
    });
    if (count === 0) return false;
    await tx.twoFactor.deleteMany({ where: { userId } });
    await tx.session.deleteMany({ where: { userId } });
    await appendAuditEvents(tx, entries);
    return true;
  });
}

/** One statement: of two sign-ins with one code at a time, one is let in. */
export async function spendStep(database: Database, userId: string, step: number): Promise<boolean> {
  const { count } = await database.twoFactor.updateMany({
    where: { userId, lastStep: { lt: step } },
    data: { lastStep: step },
  });
  return count > 0;
}
