import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readBodies } from '../../shared/responsibilities/prisma-bodies.ts';
import type { ResponsibilityStore } from './responsibility-store.ts';

/** Responsibilities in the database. The row of the unit is locked, so that two lists for it never mix. */
export function prismaResponsibilityStore(database: Database): ResponsibilityStore {
  return {
    bodies: (setId, unitIds, demonstration) => readBodies(database, setId, unitIds, demonstration),
    replace: (unitId, setId, { bodies, userId, demonstration }, entry) =>
      database.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT id FROM administrative_unit WHERE id = ${unitId} FOR NO KEY UPDATE`;
        await tx.criterionResponsibility.deleteMany({
          where: { unitId, demonstration, criterion: { setId } },
        });
        await tx.criterionResponsibility.createMany({
          data: bodies.map((one) => ({ ...one, unitId, demonstration, setById: userId })),
        });
        await appendAuditEvents(tx, [entry]);
      }),
  };
}
