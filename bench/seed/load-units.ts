import { foldVietnamese } from '@tiendo/domain/text/fold.ts';
import type pg from 'pg';
import { copyRows } from './copy-rows.ts';
import { reorganisationDay, type UnitPlan } from './unit-plan.ts';

/** Rows of the planned units by their key. */
export type UnitRows = ReadonlyMap<number, number>;

/**
 * Puts the planned units in the place of those that ship, of which only the country stays. The criteria sets of
 * provinces pass to provinces of the plan, so that no code of a shipped unit remains beside a planned one.
 */
export async function loadUnits(client: pg.Client, plan: UnitPlan): Promise<UnitRows> {
  await client.query('DELETE FROM unit_succession');
  await client.query('DELETE FROM reorganisation');
  await client.query('DELETE FROM programme_scope');
  await client.query("UPDATE administrative_unit SET code = NULL WHERE kind <> 'country'");
  const { rows } = await client.query<{ country: number; first: number }>(
    "SELECT min(id) FILTER (WHERE kind = 'country') AS country, max(id) + 1 AS first FROM administrative_unit",
  );
  const { country = 0, first = 1 } = rows[0] ?? {};
  const rowOf = new Map(plan.units.map(({ key }) => [key, first + key]));
  await copyUnits(client, plan, rowOf, country);
  await copySuccessions(client, plan, rowOf);
  await client.query(`UPDATE criteria_set SET scope_unit_id = ${first} WHERE scope_unit_id IS NOT NULL`);
  await client.query('DELETE FROM administrative_unit WHERE code IS NULL');
  await client.query("SELECT setval('administrative_unit_id_seq', max(id)) FROM administrative_unit");
  return rowOf;
}

async function copyUnits(client: pg.Client, plan: UnitPlan, rowOf: UnitRows, country: number): Promise<void> {
  const columns = 'id, code, name, name_folded, kind, parent_id, valid_from, valid_to, validity_basis';
  await copyRows(
    client,
    `administrative_unit (${columns})`,
    plan.units.map(({ key, code, name, kind, parentKey, validFrom, validTo }) => [
      rowOf.get(key) ?? null,
      code,
      name,
      foldVietnamese(name),
      kind,
      parentKey === null ? country : (rowOf.get(parentKey) ?? null),
      validFrom,
      validTo,
      validFrom === null && validTo === null ? null : 'act',
    ]),
  );
}

async function copySuccessions(client: pg.Client, plan: UnitPlan, rowOf: UnitRows): Promise<void> {
  await copyRows(
    client,
    'unit_succession (predecessor_id, successor_id, date, kind, basis)',
    plan.successions.map(({ predecessorKey, successorKey, kind }) => [
      rowOf.get(predecessorKey) ?? null,
      rowOf.get(successorKey) ?? null,
      reorganisationDay,
      kind,
      'act',
    ]),
  );
}
