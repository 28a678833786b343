import type { Caller } from '../caller.ts';
import type { AuditActor } from './audit-trail.ts';

/** Somebody who has not signed in. */
export const anonymousActor: AuditActor = { kind: 'anonymous', id: null, name: null };

/** The server itself. */
export const systemActor: AuditActor = { kind: 'system', id: null, name: null };

/** A person, or the token that acts for them. */
export const auditActorOf = ({
  userId,
  name,
  tokenId,
}: Pick<Caller, 'userId' | 'name' | 'tokenId'>): AuditActor =>
  tokenId === null ? { kind: 'person', id: userId, name } : { kind: 'token', id: tokenId, name };
