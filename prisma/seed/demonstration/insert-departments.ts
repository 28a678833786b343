import { type Transaction, toDate } from '../dataset.ts';
import {
  demonstrationRequest,
  demonstrationResponsibilities,
  demonstrationVerifier,
} from './demonstration-accounts.ts';

/** The criteria that bodies of the demonstration's province answer for, and a request that waits for an answer. */
export async function insertDemonstrationDepartments(tx: Transaction): Promise<void> {
  const { period, positions, dueOn, madeAt, ...request } = demonstrationRequest;
  const round = await tx.reportingRound.findFirstOrThrow({ where: { period, demonstration: true } });
  const { id: roundId, ownerId: unitId, setId } = round;
  const criteria = await tx.criterion.findMany({ where: { setId }, orderBy: { position: 'asc' } });
  const idsAt = (wanted: readonly number[]) =>
    criteria.flatMap(({ id, position }) => (wanted.includes(position) ? [id] : []));
  await tx.criterionResponsibility.createMany({
    data: demonstrationResponsibilities.flatMap(({ body, positions: own }) =>
      idsAt(own).map((criterionId) => ({
        ...{ unitId, criterionId, body },
        ...{ demonstration: true, setById: demonstrationVerifier },
      })),
    ),
    skipDuplicates: true,
  });
  await tx.departmentRequest.create({
    data: {
      ...request,
      ...{ unitId, setId, roundId, demonstration: true },
      ...{ dueOn: toDate(dueOn), madeAt: new Date(madeAt), madeById: demonstrationVerifier },
      criteria: { create: idsAt(positions).map((criterionId) => ({ criterionId })) },
    },
  });
}
