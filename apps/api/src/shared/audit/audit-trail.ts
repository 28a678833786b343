import type { AuditAction, AuditActorKind } from '@tiendo/contracts/audit.ts';

/** Who did something. No address and no e-mail: what is never kept need not be deleted. */
export type AuditActor = {
  readonly kind: AuditActorKind;
  /** Of the account or the token; null for the system and for those who are not signed in. */
  readonly id: string | null;
  /** As it is at this moment; null where there is no id. */
  readonly name: string | null;
};

/** A value that JSON can hold. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [name: string]: AuditValue };

/** Something that was done; the database adds number, time and hashes. */
export type AuditEntry = {
  readonly actor: AuditActor;
  readonly action: AuditAction;
  readonly subject: {
    /** A table or a notion in the singular: `account`, `report`, `export`. */
    readonly kind: string;
    readonly id: string | null;
  };
  /** The administrative unit that it concerns; none where it concerns no single one. */
  readonly unitId?: number;
  /** The request that it was done by; none for commands and jobs. */
  readonly requestId?: string;
  /** The words of the one who did it. */
  readonly reason?: string;
  /** What was changed, as it was: only the fields that changed, never passwords, keys or e-mail addresses. */
  readonly before?: AuditValue;
  /** The same fields, as they are now. */
  readonly after?: AuditValue;
};

/** The trail for what changes no other row, such as a sign-in or an export. */
export type AuditTrail = {
  /** Writes the entries in their order, all or none. */
  append(entries: readonly AuditEntry[]): Promise<void>;
};
