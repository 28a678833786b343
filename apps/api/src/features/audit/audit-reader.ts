/** An event as it is listed, its unit by id. */
export type ListedAuditEvent = {
  readonly id: number;
  readonly at: string;
  readonly actorKind: 'person' | 'token' | 'system' | 'anonymous';
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly unitId: number | null;
  readonly requestId: string | null;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
  readonly hash: string;
};

export type AuditSearch = {
  readonly action: string | null;
  readonly actorId: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  /** Events of these units; null for all, those of no unit among them. */
  readonly unitIds: readonly number[] | null;
  /** From this moment on. */
  readonly from: Date | null;
  /** Before this moment. */
  readonly until: Date | null;
};

export type AuditReader = {
  /** Newest first, ids below `before`; one statement. */
  newest(search: AuditSearch, before: number | null, take: number): Promise<ListedAuditEvent[]>;
  /** Oldest first, ids above `after`; one statement. */
  oldest(search: AuditSearch, after: number, take: number): Promise<ListedAuditEvent[]>;
};
