import { type BodiesByUnit, bodyOfCriterion } from '@tiendo/domain/criteria/responsible-body.ts';
import { type Permission, reachesBody } from '@tiendo/policy/permission.ts';
import type { CriteriaSetFamily } from '../../shared/reference/criteria-set-record.ts';
import type { UnitRecord } from '../../shared/reference/unit-record.ts';

/** A criterion of a commune that some body answers for; `place`: in the set, from 0. */
export type OwnCriterion = {
  readonly id: number;
  readonly position: number;
  readonly place: number;
  readonly body: string;
};

type Reach = { readonly permission: Permission; readonly body: string | undefined };

/** The criteria of a commune that a permission reaches: of the body named, or of each that somebody answers for. */
export function criteriaOfBodies(
  { criteria }: CriteriaSetFamily,
  { id, pathIds }: UnitRecord,
  bodies: BodiesByUnit,
  { permission, body: named }: Reach,
): OwnCriterion[] {
  return criteria.flatMap((criterion, place) => {
    const body = bodyOfCriterion(criterion.id, [id, ...pathIds], bodies);
    if (body === null || !reachesBody(permission, body)) return [];
    return named === undefined || named === body
      ? [{ id: criterion.id, position: criterion.position, place, body }]
      : [];
  });
}
