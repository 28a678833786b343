import { appendAuditEvents } from '../../shared/audit/prisma-audit-trail.ts';
import type { Database } from '../../shared/prisma-database.ts';
import { readProcedureRules } from '../../shared/procedures/prisma-procedure-rules.ts';
import type { ProcedureRuleStore, SetNumber } from './procedure-rule-store.ts';

/** The numbers of provinces in the database. The row of the unit is locked, so that two lists for it never mix. */
export function prismaProcedureRuleStore(database: Database): ProcedureRuleStore {
  return {
    rules: (unitIds, demonstration) => readProcedureRules(database, unitIds, demonstration),
    replace: ({ numbers, userId, ...place }, entryOf) =>
      database.$transaction(async (tx) => {
        await tx.$queryRaw`SELECT id FROM administrative_unit WHERE id = ${place.unitId} FOR NO KEY UPDATE`;
        const { unitId, procedureCode, demonstration } = place;
        const all = await readProcedureRules(tx, [unitId], demonstration);
        const before = all.find((one) => one.procedureCode === procedureCode)?.rules ?? new Map();
        await tx.procedureRule.deleteMany({ where: place });
        const rows = numbers.map((one) => ({ ...one, ...place, setById: userId }));
        await tx.procedureRule.createMany({ data: rows });
        const numbersBefore: SetNumber[] = [...before].map(([key, value]) => ({ key, value }));
        await appendAuditEvents(tx, [entryOf(numbersBefore)]);
      }),
  };
}
