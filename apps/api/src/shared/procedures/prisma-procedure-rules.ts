import type { ShareKey, StepKey } from '@tiendo/domain/dossiers/procedure.ts';
import type { ProvinceRules } from '@tiendo/domain/dossiers/rule-number.ts';
import type { Statements } from '../prisma-database.ts';
import { type RulesOfUnit, rulesAlong } from './rules-by-unit.ts';

type Row = Omit<RulesOfUnit, 'rules'> & {
  readonly rules: readonly { readonly key: StepKey | ShareKey; readonly value: number }[];
};

/** What some units have set for their procedures, in the demonstration or outside it. */
export async function readProcedureRules(
  database: Statements,
  unitIds: readonly number[],
  demonstration: boolean,
): Promise<RulesOfUnit[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT r.unit_id AS "unitId", r.procedure_code AS "procedureCode",
      json_agg(json_build_object('key', r.key, 'value', r.value)) AS rules,
      (array_agg(json_build_object('byId', u.id, 'by', u.name,
        'at', to_char(r.set_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) ORDER BY r.set_at DESC))[1] AS set
    FROM procedure_rule r JOIN user_account u ON u.id = r.set_by
    WHERE r.unit_id = ANY(${[...unitIds]}::int[]) AND r.demonstration = ${demonstration}
    GROUP BY r.unit_id, r.procedure_code`;
  return rows.map((row) => ({ ...row, rules: new Map(row.rules.map(({ key, value }) => [key, value])) }));
}

/**
 * The numbers that hold for a procedure along a path of units, the unit itself first: those of the nearest that has set
 * any, else none. Of many units at once: {@link readProcedureRules} and `rulesAlong`.
 */
export async function provinceRules(
  database: Statements,
  unitPathIds: readonly number[],
  procedureCode: string,
  demonstration: boolean,
): Promise<ProvinceRules> {
  return rulesAlong(
    await readProcedureRules(database, unitPathIds, demonstration),
    unitPathIds,
    procedureCode,
  );
}
