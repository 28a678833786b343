import type { Caller } from '../caller.ts';
import type { AuditActor } from './audit-trail.ts';

/** Who calls as the trail names them: a person, or a program with a token of theirs. */
export const auditActorOf = ({ tokenId, userId, name }: Caller): AuditActor =>
  tokenId === null ? { kind: 'person', id: userId, name } : { kind: 'token', id: tokenId, name };
