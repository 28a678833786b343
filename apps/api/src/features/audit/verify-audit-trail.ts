import { auditEventHash, noHash, type StoredAuditEvent } from './stored-audit-event.ts';

/** Where the database says that the chain ends; `lastId` 0 where it holds no event. */
export type StoredAuditHead = { readonly lastId: string; readonly hash: string };

/** The stored trail at one moment. */
export type AuditRecords = {
  /** null where its row is gone. */
  head(): Promise<StoredAuditHead | null>;
  /** Every event by its number, in parts that fit into memory. */
  pages(): AsyncIterable<readonly StoredAuditEvent[]>;
};

/**
 * What does not fit, at the first event where it shows. `missing`: no event bears this number though a later one or
 * the head says that there was one. `changed`: its columns do not make its hash. `unlinked`: it does not follow on
 * the event before, so one of the two was put in the place of another. `head`: the head is not the last event.
 * `noted`: no event bears the hash that was noted, so the chain was cut or made anew since.
 */
export type AuditFault = {
  readonly kind: 'missing' | 'changed' | 'unlinked' | 'head' | 'noted';
  readonly id: string;
};

export type AuditVerification = {
  /** Events that fit, up to the fault. */
  readonly count: number;
  readonly first: string | null;
  readonly last: string | null;
  /** Hash of the last event that fits. */
  readonly hash: string;
  /** Number of the event that bears the noted hash; null where none was asked for or none bears it. */
  readonly notedId: string | null;
  readonly fault: AuditFault | null;
};

const nothing: AuditVerification = {
  count: 0,
  first: null,
  last: null,
  hash: noHash,
  notedId: null,
  fault: null,
};

/**
 * Computes every hash of the trail again and follows its links, numbers and head, up to the first fault. `noted` is
 * a hash that an earlier verification printed: whoever can rewrite the whole database cannot rewrite that one.
 */
export async function verifyAuditTrail(records: AuditRecords, noted?: string): Promise<AuditVerification> {
  const head = await records.head();
  let found = noted === noHash ? { ...nothing, notedId: '0' } : nothing;
  for await (const page of records.pages()) {
    for (const event of page) {
      const kind = faultOf(event, found);
      if (kind !== null)
        return { ...found, fault: { kind, id: kind === 'missing' ? next(found) : event.id } };
      found = followed(found, event, noted);
    }
  }
  return { ...found, fault: faultAtEnd(found, head, noted) };
}

const next = ({ count }: AuditVerification): string => String(count + 1);

function faultOf(event: StoredAuditEvent, found: AuditVerification): AuditFault['kind'] | null {
  if (event.id !== next(found)) return 'missing';
  if (event.hash !== auditEventHash(event)) return 'changed';
  return event.previousHash === found.hash ? null : 'unlinked';
}

function followed(
  found: AuditVerification,
  { id, at, hash }: StoredAuditEvent,
  noted: string | undefined,
): AuditVerification {
  const notedId = hash === noted ? id : found.notedId;
  return { count: found.count + 1, first: found.first ?? at, last: at, hash, notedId, fault: null };
}

function faultAtEnd(
  found: AuditVerification,
  head: StoredAuditHead | null,
  noted: string | undefined,
): AuditFault | null {
  const last = String(found.count);
  if (head !== null && BigInt(head.lastId) > BigInt(found.count)) return { kind: 'missing', id: next(found) };
  if (head?.lastId !== last || head.hash !== found.hash) return { kind: 'head', id: last };
  return noted !== undefined && found.notedId === null ? { kind: 'noted', id: last } : null;
}
