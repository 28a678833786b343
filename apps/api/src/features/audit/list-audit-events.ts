import type { AuditChoice, AuditEvent, listAuditEvents as contract } from '@tiendo/contracts/audit.ts';
import type { AnswerOf } from '@tiendo/contracts/endpoint.ts';
import type { Caller } from '../../shared/caller.ts';
import type { UnitDirectory } from '../../shared/reference/unit-directory.ts';
import { unitSummaryOf } from '../../shared/reference/unit-record.ts';
import type { AuditReader, ListedAuditEvent } from './audit-reader.ts';
import { auditSearch } from './audit-search.ts';

const told = (event: ListedAuditEvent, units: UnitDirectory): AuditEvent => {
  const { actorKind, actorId, actorName, subjectKind, subjectId, unitId, ...rest } = event;
  const unit = unitId === null ? null : units.byId(unitId);
  return {
    ...rest,
    actor: { kind: actorKind, id: actorId, name: actorName },
    subject: { kind: subjectKind, id: subjectId },
    unit: unit && unitSummaryOf(unit, null),
  };
};

/** A page of what was done, newest first. */
export async function listAuditEvents(
  units: UnitDirectory,
  reader: AuditReader,
  caller: Caller,
  { limit, before, ...choice }: AuditChoice,
  today: string,
): Promise<AnswerOf<typeof contract>> {
  const rows = await reader.newest(auditSearch(caller, choice, units, today), before ?? null, limit + 1);
  const items = rows.slice(0, limit).map((event) => told(event, units));
  return { items, nextBefore: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
}
