import type { listCriteriaSets as contract } from '@tiendo/contracts/criteria-sets.ts';
import type { AnswerOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { isInForce } from '@tiendo/domain/criteria/criteria-set.ts';
import { setRefusal } from '@tiendo/domain/criteria/set-applies.ts';
import { pageOfAll } from '../../shared/paging.ts';
import { type CriteriaSetRecord, criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';

/** Whether the set can be read for the unit at some time. */
function applies(set: CriteriaSetRecord, unit: UnitRecord): boolean {
  const unitPath = [unit.id, ...unit.pathIds];
  const asked = { ...set, unitKinds: set.level.unitKinds };
  return setRefusal({ unitPath, unitKind: unit.kind, date: '9999-12-31', set: asked }) === null;
}

/** Sets by date, level and the unit they apply to. */
export function listCriteriaSets(
  { units, sets }: Reference,
  query: QueryOf<typeof contract>,
): AnswerOf<typeof contract> {
  const { asOf, level } = query;
  const unit = query.unit === undefined ? null : requireUnit(units, query.unit, 'unit');
  const found = sets.all.filter(
    (set) =>
      (asOf === undefined || isInForce(set, asOf)) &&
      (level === undefined || set.level.code === level) &&
      (unit === null || applies(set, unit)),
  );
  const { items, nextCursor } = pageOfAll('criteria-sets', query, found);
  return { items: items.map(criteriaSetSummaryOf), nextCursor };
}
