import type { Grant } from '@tiendo/policy/actor.ts';
import type { Role } from '@tiendo/policy/role.ts';
import type { Caller } from '../shared/caller.ts';

/** Somebody with one role in one unit, without a session. */
export const callerWith = (
  role: Role,
  unitId: number,
  more: Partial<Caller> & { body?: string; grants?: readonly Grant[] } = {},
): Caller => {
  const { body = null, ...rest } = more;
  return {
    userId: `${role}-${unitId}`,
    name: role,
    grants: [{ role, unitId, body, validFrom: '2016-01-01', validTo: null }],
    tokenActions: null,
    needsTwoFactor: false,
    demonstration: false,
    sessionId: null,
    tokenId: null,
    ...rest,
  };
};
