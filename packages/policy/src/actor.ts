import type { CalendarDate } from '@tiendo/domain/time/calendar-date.ts';
import type { Action } from './action.ts';
import type { Role } from './role.ts';

/** A role within a unit and everything under it, for a time. */
export type Grant = {
  readonly role: Role;
  readonly unitId: number;
  /** The responsible body whose criteria it is for; null for roles of all criteria. */
  readonly body: string | null;
  readonly validFrom: CalendarDate;
  /** First day on which it no longer holds; null while it has no end. */
  readonly validTo: CalendarDate | null;
};

/** Who asks: a person in a session, or a program with a token of that person. */
export type Actor = {
  readonly userId: string;
  readonly name: string;
  readonly grants: readonly Grant[];
  /** What the token was made for; null in a session. */
  readonly tokenActions: readonly Action[] | null;
  /** A role of the person needs a second factor that is not set up: nothing but setting it up is open. */
  readonly needsTwoFactor: boolean;
};
