import { requireKey, type Transaction, toDate } from '../dataset.ts';
import type { ReferenceIds } from '../reference-ids.ts';
import {
  type DemonstrationAccount,
  demonstrationAccounts,
  demonstrationProvince,
  demonstrationRounds,
  demonstrationVerifier,
  secondDemonstrationAppraiser,
} from './demonstration-accounts.ts';

const grantsFrom = toDate('2018-01-01');
const set = 'XA_NTM_2026';
const communesFrom = '2025-07-01';

/** The unit that bears a code in 2026. */
const unitIdOf = ({ units }: ReferenceIds, code: string): number =>
  units.get(`${code}@${communesFrom}`) ?? requireKey(units, `${code}@-`);

async function insertPeople(
  tx: Transaction,
  reference: ReferenceIds,
  accounts: readonly DemonstrationAccount[],
): Promise<void> {
  await tx.user.createMany({
    data: accounts.map(({ id, name }) => ({
      id,
      name,
      email: `${id}@tiendo.invalid`,
      demonstration: true,
    })),
  });
  await tx.roleGrant.createMany({
    data: accounts.map(({ id, role, unit, body = null }) => ({
      userId: id,
      role,
      body,
      unitId: unitIdOf(reference, unit),
      validFrom: grantsFrom,
    })),
  });
}

/** The simulated reports of a quarter become those of its round. */
async function insertRounds(tx: Transaction, reference: ReferenceIds): Promise<void> {
  const [ownerId, setId] = [unitIdOf(reference, demonstrationProvince), requireKey(reference.sets, set)];
  for (const { period, asOf, dueOn } of demonstrationRounds) {
    const dates = { asOf: toDate(asOf), dueOn: toDate(dueOn) };
    const basis = 'self_assessed';
    const createdById = demonstrationVerifier;
    const { id } = await tx.reportingRound.create({
      data: { ownerId, setId, period, basis, createdById, demonstration: true, ...dates },
    });
    await tx.progressSnapshot.updateMany({
      where: { setId, basis, asOf: dates.asOf, origin: 'simulated', unit: { parentId: ownerId } },
      data: { roundId: id },
    });
  }
}

/** The appraiser who came after the others. */
export const insertSecondAppraiser = (tx: Transaction, reference: ReferenceIds): Promise<void> =>
  insertPeople(tx, reference, [secondDemonstrationAppraiser]);

/** People of every role, and the rounds that they report in. */
export async function insertDemonstrationAccounts(tx: Transaction, reference: ReferenceIds): Promise<void> {
  await insertPeople(tx, reference, demonstrationAccounts);
  await insertRounds(tx, reference);
}
