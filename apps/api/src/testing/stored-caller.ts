import { roles } from '@tiendo/policy/role.ts';
import type { Caller } from '../shared/caller.ts';
import type { Database } from '../shared/prisma-database.ts';
import { callerWith } from './caller.fixture.ts';

/** Somebody whose account and grants are stored: what they do can name them. */
export async function storeCaller(database: Database, caller: Caller): Promise<Caller> {
  const { userId: id, name } = caller;
  await database.user.create({
    data: {
      id,
      name,
      email: `${id}@example.vn`.toLowerCase(),
      grants: {
        create: caller.grants.map(({ role, unitId, body, validFrom, validTo }) => ({
          role,
          unitId,
          body,
          validFrom: new Date(validFrom),
          validTo: validTo === null ? null : new Date(validTo),
        })),
      },
    },
  });
  return caller;
}

/** The id of the unit that a code belongs to on a day. */
export async function unitIdOf(database: Database, code: string, date: string): Promise<number> {
  const { id } = await database.administrativeUnit.findFirstOrThrow({
    where: {
      code,
      OR: [{ validFrom: null }, { validFrom: { lte: new Date(date) } }],
      AND: { OR: [{ validTo: null }, { validTo: { gt: new Date(date) } }] },
    },
    select: { id: true },
  });
  return id;
}

/** The responsible body that {@link storedCallerOfAllRoles} answers for. */
export const bodyOfAllRoles = 'Sở Y tế';

/** Somebody with every role in the whole country. */
export async function storedCallerOfAllRoles(database: Database): Promise<Caller> {
  const unitId = await unitIdOf(database, 'VN', '2020-03-31');
  const grants = roles.map((role) => {
    const body = role === 'department_specialist' ? bodyOfAllRoles : null;
    return { role, unitId, body, validFrom: '2016-01-01', validTo: null };
  });
  return storeCaller(database, callerWith('administrator', unitId, { userId: 'all-roles', grants }));
}
