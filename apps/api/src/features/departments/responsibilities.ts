import type {
  setResponsibilities as contract,
  Responsibilities,
} from '@tiendo/contracts/departments/responsibilities.ts';
import type { AnswerOf, BodyOf, QueryOf } from '@tiendo/contracts/endpoint.ts';
import { bodyOfCriterion, decidingUnit } from '@tiendo/domain/criteria/responsible-body.ts';
import { parameterError } from '../../shared/app-error.ts';
import { auditActorOf } from '../../shared/audit/audit-actor.ts';
import { type Caller, requirePermission } from '../../shared/caller.ts';
import { requireSet } from '../../shared/reference/criteria-set-directory.ts';
import { criteriaSetSummaryOf } from '../../shared/reference/criteria-set-record.ts';
import type { Reference } from '../../shared/reference/reference.ts';
import { requireUnit } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import { criterionIds } from './criterion-ids.ts';
import type { ResponsibilityStore } from './responsibility-store.ts';

type Query = QueryOf<typeof contract>;
type Who = { readonly caller: Caller; readonly today: string };

function asked(
  { units, sets }: Reference,
  query: Query,
  { caller, today }: Who,
  action: 'report.read' | 'round.manage',
) {
  const unit = requireUnit(units, query.unit, 'unit');
  const unknown = () => parameterError('unknown_unit', 'unit', { given: query.unit });
  requirePermission(caller, action, unit, today, unknown);
  return { unit, family: requireSet(sets, query.set) };
}

/** Which body answers for which criterion in a unit. */
export async function getResponsibilities(
  reference: Reference,
  store: Pick<ResponsibilityStore, 'bodies'>,
  query: Query,
  who: Who,
): Promise<Responsibilities> {
  const { unit, family } = asked(reference, query, who, 'report.read');
  const path = [unit.id, ...unit.pathIds];
  const bodies = await store.bodies(family.set.id, path, who.caller.demonstration);
  const decidingId = decidingUnit(path, bodies);
  const deciding = decidingId === null ? null : reference.units.byId(decidingId);
  return {
    unit: unitSummaryOf(unit, who.today),
    criteriaSet: criteriaSetSummaryOf(family.set),
    decidedFor: deciding && unitSummaryOf(deciding, who.today),
    criteria: family.criteria.map((criterion) => ({
      criterion,
      body: bodyOfCriterion(criterion.id, path, bodies),
    })),
  };
}

/** Sets which body answers for which criterion in a unit and under it. */
export async function setResponsibilities(
  reference: Reference,
  store: ResponsibilityStore,
  { query, body, requestId }: { query: Query; body: BodyOf<typeof contract>; requestId: string },
  who: Who,
): Promise<AnswerOf<typeof contract>> {
  const { unit, family } = asked(reference, query, who, 'round.manage');
  const ids = criterionIds(
    family,
    body.bodies.map(({ position }) => position),
    'bodies',
  );
  const bodies = ids.map((criterionId, place) => ({ criterionId, body: body.bodies[place]?.body ?? '' }));
  const entry = {
    actor: auditActorOf(who.caller),
    action: 'responsibility.changed',
    subject: { kind: 'criteria_set', id: family.set.code },
    unitId: unit.id,
    requestId,
    after: { bodies: body.bodies },
  } as const;
  const { userId, demonstration } = who.caller;
  await store.replace(unit.id, family.set.id, { bodies, userId, demonstration }, entry);
  return getResponsibilities(reference, store, query, who);
}
