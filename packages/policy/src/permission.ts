import { type CalendarDate, intervalContains } from '@tiendo/domain/time/calendar-date.ts';
import { type Action, rolesAllowed } from './action.ts';
import type { Actor, Grant } from './actor.ts';

/**
 * Why something is refused: nobody is signed in; a second factor must be set up first; the token was not made for it;
 * no role of the person allows it anywhere; or not for this unit, which must then look as if it did not exist.
 */
export type Refusal = 'anonymous' | 'two_factor' | 'token' | 'role' | 'unit';

/** What is allowed, and for the criteria of which responsible bodies. */
export type Permission =
  | { readonly granted: true; readonly bodies: 'all' | readonly string[] }
  | { readonly granted: false; readonly refusal: Refusal };

const refused = (refusal: Refusal): Permission => ({ granted: false, refusal });

function bodiesOf(grants: readonly Grant[]): 'all' | readonly string[] {
  const bodies = grants.map((grant) => grant.body);
  const named = bodies.filter((body) => body !== null);
  return named.length < bodies.length ? 'all' : [...new Set(named)].sort();
}

/** The grants that allow an action on a day, in whichever units; none where the token or the second factor forbids. */
export function grantsFor(actor: Actor, action: Action, today: CalendarDate): readonly Grant[] {
  if (actor.needsTwoFactor || actor.tokenActions?.includes(action) === false) return [];
  const allowing: readonly string[] = rolesAllowed[action];
  return actor.grants.filter(
    ({ role, validFrom, validTo }) =>
      allowing.includes(role) && intervalContains({ from: validFrom, to: validTo }, today),
  );
}

/** Whether the action is allowed in some unit: what a page shows before a unit is chosen. */
export function mayAnywhere(actor: Actor | null, action: Action, today: CalendarDate): Permission {
  if (actor === null) return refused('anonymous');
  if (actor.needsTwoFactor) return refused('two_factor');
  if (actor.tokenActions?.includes(action) === false) return refused('token');
  const grants = grantsFor(actor, action, today);
  return grants.length === 0 ? refused('role') : { granted: true, bodies: bodiesOf(grants) };
}

/**
 * Whether the action is allowed on data of a unit. `unitPath` holds the ids of the unit and of every unit above it:
 * a grant reaches its unit and all under it.
 */
export function may(
  actor: Actor | null,
  action: Action,
  unitPath: readonly number[],
  today: CalendarDate,
): Permission {
  const anywhere = mayAnywhere(actor, action, today);
  if (actor === null || !anywhere.granted) return anywhere;
  const grants = grantsFor(actor, action, today).filter(({ unitId }) => unitPath.includes(unitId));
  return grants.length === 0 ? refused('unit') : { granted: true, bodies: bodiesOf(grants) };
}

/** Whether a permission reaches a criterion; one without a responsible body only where all are reached. */
export function reachesBody(permission: Permission, body: string | null): boolean {
  if (!permission.granted) return false;
  return permission.bodies === 'all' || (body !== null && permission.bodies.includes(body));
}
