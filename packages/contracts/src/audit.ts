import { z } from 'zod';

/** Who acts: a person signed in, a program with a token, the system by itself, or somebody not signed in. */
export const auditActorKinds = ['person', 'token', 'system', 'anonymous'] as const;
export const auditActorKind = z.enum(auditActorKinds);
export type AuditActorKind = z.infer<typeof auditActorKind>;

/** Everything that is written to the audit trail, as `<subject>.<what was done>`. Names are stable: never renamed. */
export const auditActions = [
  'session.signed_in',
  'session.sign_in_refused',
  'session.signed_out',
  'account.created',
  'account.changed',
  'account.disabled',
  'account.password_changed',
  'account.two_factor_changed',
  'grant.given',
  'grant.ended',
  'token.made',
  'token.revoked',
  'report.saved',
  'report.submitted',
  'report.accepted',
  'report.returned',
  'report.withdrawn',
  'report.corrected',
  'evidence.added',
  'evidence.removed',
  'period.opened',
  'period.changed',
  'period.locked',
  'period.unlocked',
  'period.exception_granted',
  'responsibility.changed',
  'request.made',
  'request.answered',
  'request.closed',
  'import.applied',
  'export.taken',
] as const;
export const auditAction = z.enum(auditActions);
export type AuditAction = z.infer<typeof auditAction>;
