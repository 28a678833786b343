import type { listCriteriaSets as contract } from '@tiendo/contracts/criteria-sets.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { setRefusal } from '@tiendo/domain/criteria/set-applies.ts';
import { intervalContains } from '@tiendo/domain/time/calendar-date.ts';
import { type CriteriaSetRecord, criteriaSetSummaryOf } from '../../shared/criteria-set-record.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { requireUnit, type UnitDirectory } from '../../shared/unit-directory.ts';
import type { UnitRecord } from '../../shared/unit-record.ts';
import type { CriteriaSetReader } from './criteria-set-reader.ts';

function inForce(set: CriteriaSetRecord, date: string): boolean {
  return intervalContains({ from: set.validFrom ?? set.decisionDate, to: set.validTo }, date);
}

/** Whether the set can be read for the unit at some time. */
function applies(set: CriteriaSetRecord, unit: UnitRecord): boolean {
  const unitPath = [unit.id, ...unit.pathIds];
  const asked = { ...set, unitKinds: set.level.unitKinds };
  return setRefusal({ unitPath, unitKind: unit.kind, date: '9999-12-31', set: asked }) === null;
}

/** Sets by date, level and the unit they apply to. */
export async function listCriteriaSets(
  directory: UnitDirectory,
  reader: CriteriaSetReader,
  query: QueryOf<typeof contract>,
): Promise<AnswerOf<typeof contract>> {
  const { asOf, level } = query;
  const [unit, all] = await Promise.all([
    query.unit === undefined ? null : requireUnit(directory, query.unit, 'unit'),
    reader.all(),
  ]);
  const found = all.filter(
    (set) =>
      (asOf === undefined || inForce(set, asOf)) &&
      (level === undefined || set.level.code === level) &&
      (unit === null || applies(set, unit)),
  );
  const { items, nextCursor } = pageOfAll('criteria-sets', query, found);
  return { items: items.map(criteriaSetSummaryOf), nextCursor };
}
