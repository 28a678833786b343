import { langs } from '@tiendo/domain/wording/lang.ts';
import { z } from 'zod';
import { accountId } from './accounts/account-values.ts';
import { defineEndpoint, type FileEndpoint } from './endpoint.ts';
import { pageQuery } from './paging.ts';
import { unitSummary } from './references.ts';
import { calendarDate, unitReference } from './values.ts';

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
  'report.opened',
  'report.saved',
  'report.submitted',
  'report.recalled',
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
  'reminder.sent',
  'responsibility.changed',
  'request.made',
  'request.answered',
  'request.closed',
  'import.applied',
  'dossier.opened',
  'dossier.saved',
  'dossier.moved',
  'dossier.file_added',
  'dossier.document_removed',
  'dossier.reviewed',
  'dossier.assigned',
  'dossier.visited',
  'dossier.commented',
  'dossier.comment_resolved',
  'survey.recorded',
  'survey.changed',
  'council.recorded',
  'council.changed',
  'council.closed',
  'recognition.recorded',
  'recognition.announced',
  'recognition.revoked',
  'procedure.rules_set',
  'export.taken',
] as const;
export const auditAction = z.enum(auditActions);
export type AuditAction = z.infer<typeof auditAction>;

/** Which events are asked for; all of them without any. */
const choice = {
  action: auditAction.optional(),
  actor: accountId.optional().meta({ description: 'Id of an account or a token.' }),
  subjectKind: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional()
    .meta({ example: 'report' }),
  subjectId: accountId.optional(),
  unit: unitReference.optional().meta({ description: 'A unit; events of those below it are told too.' }),
  from: calendarDate.optional().meta({ description: 'First day, in Vietnam.' }),
  to: calendarDate.optional().meta({ description: 'Last day, in Vietnam.' }),
};

export const auditEvent = z
  .object({
    id: z.number().int().meta({ description: 'From 1 without a gap.' }),
    at: z.string(),
    actor: z.object({ kind: auditActorKind, id: z.string().nullable(), name: z.string().nullable() }),
    action: z.string(),
    subject: z.object({ kind: z.string(), id: z.string().nullable() }),
    unit: unitSummary.nullable(),
    requestId: z.string().nullable(),
    reason: z.string().nullable(),
    before: z
      .unknown()
      .meta({ description: 'The fields that changed, as they were; null where nothing was.' }),
    after: z.unknown().meta({ description: 'The same fields, as they are since.' }),
    hash: z.string().meta({ description: 'SHA-256 over the event and the hash before it, in hex.' }),
  })
  .meta({ id: 'AuditEvent' });
export type AuditEvent = z.infer<typeof auditEvent>;

export const listAuditEvents = defineEndpoint({
  name: 'listAuditEvents',
  method: 'GET',
  path: '/audit-events',
  tag: 'audit',
  summary: 'What was done, by whom and when',
  description:
    'Newest first, of the units that one administers; what concerns no unit is told to those who administer the whole country. Events are added, never changed.',
  access: 'audit.read',
  elsewhere: 'left_out',
  params: z.object({}),
  query: z.strictObject({
    ...choice,
    limit: pageQuery.limit,
    before: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER).optional().meta({
      description: 'Only events with a smaller id: `nextBefore` of the page before.',
    }),
  }),
  response: z
    .object({ items: z.array(auditEvent), nextBefore: z.number().int().nullable() })
    .meta({ id: 'AuditEventPage' }),
  problems: ['unknown_unit', 'range_reversed'],
  example: { params: {}, query: { action: 'session.signed_in', from: '2026-11-01' } },
});
export type AuditChoice = z.infer<typeof listAuditEvents.query>;

export const getAuditFile: FileEndpoint = {
  name: 'getAuditFile',
  method: 'GET',
  path: '/audit-events.csv',
  tag: 'audit',
  summary: 'The same events as a table for spreadsheets',
  description: 'Oldest first, at most 100 000 of them; that it was taken is an event itself.',
  access: 'audit.read',
  elsewhere: 'left_out',
  params: z.object({}),
  query: z.strictObject({ ...choice, lang: z.enum(langs).default('vi') }),
  mediaTypes: ['text/csv; charset=utf-8'],
  problems: ['unknown_unit', 'range_reversed'],
  example: { params: {}, query: { from: '2026-11-01', lang: 'vi' } },
};
