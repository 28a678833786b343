import { actions } from '@tiendo/policy/action.ts';
import { tokenHash, tokenPrefix } from '../../apps/api/src/features/accounts/identify-caller.ts';
import type { Database } from '../../apps/api/src/shared/prisma-database.ts';
import { callerWith } from '../../apps/api/src/testing/caller.fixture.ts';
import type { Person } from '../../apps/api/src/testing/report-traffic/traffic.fixture.ts';
import { storeCaller } from '../../apps/api/src/testing/stored-caller.ts';

type Holder = Pick<Person, 'userId'>;

const tokenOf = ({ userId }: Holder): string => `${tokenPrefix}${userId}`;

/** What somebody is known by. */
export const bearer = (person: Holder) => ({ authorization: `Bearer ${tokenOf(person)}` });

/** Stores a token for every deed of somebody. */
export async function storeToken(database: Database, person: Holder): Promise<void> {
  const { userId } = person;
  await database.apiToken.create({
    data: {
      id: userId,
      userId,
      name: userId,
      hash: tokenHash(tokenOf(person)),
      start: tokenPrefix,
      actions: [...actions],
      expiresAt: new Date('2999-12-31'),
    },
  });
}

/**
 * Stores officers and verifiers of a district, each with a token for every deed: with the rights that signing in would
 * give them, without fifty passwords.
 */
export async function storePeople(
  database: Database,
  people: readonly Person[],
  district: number,
): Promise<void> {
  for (const person of people) {
    const { userId, isVerifier } = person;
    const role = isVerifier ? 'district_verifier' : 'commune_officer';
    await storeCaller(database, callerWith(role, district, { userId }));
    await storeToken(database, person);
  }
}
