import type { Database } from '../../shared/prisma-database.ts';
import type { LeavingAdministrator } from './account-store.ts';

/** Accounts that are open and administer a unit on a day. */
export async function administratorsOf(
  database: Pick<Database, 'user'>,
  unitId: number,
  today: string,
): Promise<string[]> {
  const day = new Date(today);
  const holds = { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
  const users = await database.user.findMany({
    where: { closedAt: null, grants: { some: { role: 'administrator', unitId, ...holds } } },
    select: { id: true },
  });
  return users.map(({ id }) => id);
}

/**
 * Whether a unit keeps an administrator when one leaves. Until the transaction ends no other can leave: of two
 * administrators who close each other's account at the same time, one stays.
 */
export async function keepsAdministrator(
  tx: Pick<Database, 'user' | '$executeRaw'>,
  { userId, unitId, today }: LeavingAdministrator,
): Promise<boolean> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('administrators'))`;
  return (await administratorsOf(tx, unitId, today)).some((id) => id !== userId);
}
